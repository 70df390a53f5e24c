import { describe, expect, it } from 'vitest';
import { articleMeta, COMPONENTS, isComponentName, sectionMeta } from '#domain/article';

describe('an author’s component', () => {
  it('is known by its exact name only', () => {
    expect(isComponentName('Problem')).toBe(true);
    expect(isComponentName('problem')).toBe(false);
    expect(isComponentName('toString')).toBe(false);
  });

  it.each(Object.entries(COMPONENTS))('refuses a prop it does not have: %s', (_name, { props }) => {
    const keys = (props.safeParse({ 'no-such-prop': 1 }).error?.issues ?? []).flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : [],
    );
    expect(keys).toEqual(['no-such-prop']);
  });
});

describe('front matter', () => {
  const least = {
    title: 'Refund a payment',
    summary: 'Send the money back.',
    type: 'how-to',
    owner: 'payments-lead',
    lines: ['line-1'],
  };

  it('needs five fields; the others have defaults that claim nothing', () => {
    expect(articleMeta.parse(least)).toEqual({
      ...least,
      audience: 'internal',
      products: [],
      confidence: 'wip',
      verificationInterval: 90,
      asks: [],
      related: [],
    });
  });

  it.each(Object.keys(least))('does not do without “%s”', (field) => {
    expect(articleMeta.safeParse({ ...least, [field]: undefined }).success).toBe(false);
  });

  it('has no field that is not known', () => {
    expect(articleMeta.safeParse({ ...least, status: 'done' }).success).toBe(false);
    expect(
      sectionMeta.safeParse({ title: 'Tax', summary: 'Rates', owner: 'a', icon: 'x' }).success,
    ).toBe(false);
  });
});
