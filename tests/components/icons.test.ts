import { expect, test } from 'vitest';
import { sprite } from '../../src/components/icons.ts';

test('a page carries the symbols it uses, each once, and no other', () => {
  const html = '<use href="#i-link"></use><use href="#s-faq"></use><use href="#i-link"></use>';
  expect(sprite(html).match(/id="[^"]+"/g)).toEqual(['id="i-link"', 'id="s-faq"']);
});

test('symbols that only a script will use are named in data attributes', () => {
  expect(sprite('<b data-icons="#i-sun #i-moon"></b>').match(/id="[^"]+"/g)).toEqual([
    'id="i-sun"',
    'id="i-moon"',
  ]);
});

test('a heading whose anchor looks like an icon is no icon', () => {
  expect(sprite('<h2 id="i-sent-it"></h2><a href="#i-sent-it"></a>')).toBe('');
});

test('an icon that nobody listed is an error that says where to list it', () => {
  expect(() => sprite('<use href="#i-rocket"></use>')).toThrow('src/components/icons.ts');
});
