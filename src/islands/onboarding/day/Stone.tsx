import type { ReactElement } from 'react';
import type { ItemView } from '#domain/curriculum';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  item: ItemView;
  /** Set when the milestone is reached. */
  granted?: string | undefined;
}

/** A milestone among the items of a day: its contract stands beside. */
export function Stone({ item, granted }: Props): ReactElement {
  return (
    <li className="stone-row">
      <Icon name="flag" />
      <b>{item.title}</b>
      {item.note !== undefined && <span>{item.note}</span>}
      {granted !== undefined && <span className="c-ok">{granted}</span>}
    </li>
  );
}
