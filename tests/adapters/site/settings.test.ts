import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '#adapters/site';

const CONTENT_DIR = './content';
const settings = (env: Record<string, string>) => readSettings({ CONTENT_DIR, ...env });

describe('the settings of a site', () => {
  it('have defaults for a first try', () => {
    expect(readSettings({})).toMatchObject({
      contentDir: resolve(CONTENT_DIR),
      siteUrl: 'http://localhost:4321',
      basePath: '/',
    });
    expect(readSettings({ CONTENT_DIR: '', SITE_URL: '', BASE_PATH: '' })).toEqual(
      readSettings({}),
    );
  });

  it.each([
    ['/handbook', '/handbook'],
    ['handbook/', '/handbook'],
    ['/team/kb/', '/team/kb'],
    ['/', '/'],
  ])('read the folder %s as %s', (value, path) => {
    expect(settings({ BASE_PATH: value }).basePath).toBe(path);
  });

  it.each([
    ['BASE_PATH', '/a b'],
    ['BASE_PATH', '/../up'],
    ['BASE_PATH', '/a?b'],
    ['SITE_URL', 'kb.example'],
    ['SITE_URL', 'ftp://kb.example'],
    ['SITE_URL', 'https://kb.example/?q'],
    ['SITE_URL', 'https://kb.example/handbook'],
    ['CONTENT_DIR', './no-such-folder'],
    ['CONTENT_DIR', './package.json'],
  ])('refuse %s=%s in one line that names it and says what to write', (name, value) => {
    const read = (): unknown => settings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(
      new RegExp(`^${name} is “${value.replace(/[.?/]/g, '\\$&')}”[^\\n]*give[^\\n]*$`),
    );
  });

  it('keep the origin of the address without its last slash', () => {
    expect(settings({ SITE_URL: 'https://kb.example/' }).siteUrl).toBe('https://kb.example');
  });
});
