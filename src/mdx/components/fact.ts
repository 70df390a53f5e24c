import { h } from 'hastscript';
import { factValue } from '#domain/fact';
import { propsOf, unusable, type Component } from './part.ts';

/** A value of facts.yaml; its source and date stand in the tooltip. */
export const Fact: Component = (part) => {
  const { id, form } = propsOf('Fact', part);
  const { library, locale, defaultLocale, words, date } = part.context;
  const fact = library.facts.get(id);
  if (!fact) throw unusable(part, `names no fact: “${id}”`);
  const title = words.since(fact.source, date(fact.changedOn));
  return [h('span.fact', { title }, factValue(fact, locale, defaultLocale, form))];
};
