import type { ReactElement } from 'react';
import { Icon } from './Icon.tsx';

interface Props {
  text: string;
  again: string;
  retry: () => void;
}

/** Says that the plan's file could not be had, and offers to try again. */
export function NotLoaded({ text, again, retry }: Props): ReactElement {
  return (
    <div className="banner" role="alert">
      <Icon name="triangle-alert" />
      <p>{text}</p>
      <button className="btn btn-sm" type="button" onClick={retry}>
        {again}
      </button>
    </div>
  );
}
