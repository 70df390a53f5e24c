/** Word forms by CLDR plural category; `other` is always there. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A function that picks the form for a number by the locale's rules: `plural('ru')(2, {…})`. */
export function plural(locale: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (n, forms) => forms[rules.select(n)] ?? forms.other;
}

/** The forms as JSON for a data attribute, so that a script in the page can pick one; `#` stands for the number. */
export const pluralForms = (forms: Forms): string => JSON.stringify(forms);
