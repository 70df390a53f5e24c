// A sign, digits with separators between them, and words or signs around without digits: "€15,000", "10 days".
const SHAPE = /^[^\d+\-.,]*([+-]?[^\d+\-.,]*\d[\d.,]*)[^\d]*$/u;
const SPACES = /[\s\u00a0\u2009\u202f'’_]+/g;

/** 1 when a reading of the typed number is within the tolerance, ends included; else 0. */
export function numberShare(rule: { answer: number; tolerance: number }, response: string): 0 | 1 {
  const slack = rule.tolerance + 1e-9 * Math.max(1, Math.abs(rule.answer));
  const near = readNumbers(response).some((value) => Math.abs(value - rule.answer) <= slack);
  return near ? 1 : 0;
}

/**
 * What a typed number can mean; empty for what is no number. A unit or currency may stand around it, a comma
 * or a point may part decimals. `15,000` is fifteen thousand to some and fifteen to others: both are given.
 */
export function readNumbers(typed: string): number[] {
  if (typed.length > 60) return [];
  const plain = typed
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replace(/(\d)[\s\u00a0\u2009\u202f'’_]+(?=\d)/gu, '$1');
  const digits = SHAPE.exec(plain.replace(SPACES, ''))?.[1]?.replace(/[^\d.,+-]/gu, '');
  if (digits === undefined) return [];
  return [...new Set(readings(digits.replace(/[.,]+$/, '')))].filter(Number.isFinite);
}

function readings(digits: string): number[] {
  const separators = [...new Set(digits.match(/[.,]/g) ?? [])];
  if (separators.length === 0) return [Number(digits)];
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const asDecimal = Number(
    `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`,
  );
  if (separators.length === 2) return [asDecimal];
  const isGrouped = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/.test(digits);
  const asGroups = Number(digits.replace(/[.,]/g, ''));
  const once = digits.split(separators[0]!).length === 2;
  if (!once) return isGrouped ? [asGroups] : [];
  return isGrouped ? [asDecimal, asGroups] : [asDecimal];
}
