import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inReadingOrder, issueAt, printIssues, summary, type Issue } from '#domain/issue';

const place = { file: 'en/articles/a/b.mdx', line: 3, column: 7 };
const full = issueAt('wrong-value', place, {
  message: '“type” is “howto”',
  expected: 'one of theory, how-to, faq',
  fix: 'type: how-to',
});
const short = issueAt('stale-translation', { ...place, line: 2 }, { message: 'it has changed' });

const anyIssue = fc
  .record({
    file: fc.string({ unit: fc.constantFrom('a', '/', ':', ',', '%', '\n', '\r', 'я', '=') }),
    message: fc.string(),
    fix: fc.option(fc.string(), { nil: undefined }),
  })
  .map(({ file, ...text }) => issueAt('wrong-value', { file, line: 1, column: 1 }, text));

const plain = (text: string): string => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n');
const property = (text: string): string => text.replaceAll('%3A', ':').replaceAll('%2C', ',');

/** What GitHub's runner reads from a workflow command. */
function readCommand(line: string): { file: string; text: string } {
  const match = /^::error file=([^,:]*),line=1,col=1,title=wrong-value::(.*)$/.exec(line);
  return {
    file: plain(property(match?.[1] ?? '?')).replaceAll('%25', '%'),
    text: plain(match?.[2] ?? '?').replaceAll('%25', '%'),
  };
}

const at = (file: string, line: number, column: number): Issue => ({
  ...full,
  place: { file, line, column },
});

describe('issues for people', () => {
  it('say place, severity and code, then what came, what was expected, what to write', () => {
    expect(printIssues([full, short], 'text', 'content/'))
      .toBe(`content/en/articles/a/b.mdx:3:7 error wrong-value
  “type” is “howto”
  expected: one of theory, how-to, faq
  instead:  type: how-to
content/en/articles/a/b.mdx:2:7 warning stale-translation
  it has changed`);
  });

  it('are counted at the end', () => {
    expect(summary([])).toBe('no problems');
    expect(summary([full, short])).toBe('1 error, 1 warning in 1 file');
    expect(summary([full, full, { ...short, place: { ...place, file: 'b' } }])).toBe(
      '2 errors, 1 warning in 2 files',
    );
  });

  it('are in the order in which a reader goes through the files', () => {
    const ordered = [at('a', 1, 2), at('a', 1, 10), at('a', 2, 1), at('b', 1, 1)];
    expect(inReadingOrder(ordered.toReversed())).toEqual(ordered);
  });
});

describe('issues for programs', () => {
  it('are one JSON array', () => {
    expect(JSON.parse(printIssues([full], 'json', 'content/'))).toEqual([
      { ...full, place: { ...place, file: 'content/en/articles/a/b.mdx' } },
    ]);
    expect(JSON.parse(printIssues([], 'json'))).toEqual([]);
  });

  it('annotate a pull request: one line each, with nothing lost in GitHub’s escapes', () => {
    expect(printIssues([full], 'github')).toBe(
      '::error file=en/articles/a/b.mdx,line=3,col=7,title=wrong-value::“type” is “howto”%0AExpected: one of theory, how-to, faq%0AInstead: type: how-to',
    );
  });

  it('can’t smuggle a second command or property through a path or a message', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const line = printIssues([issue], 'github');
        expect(line).not.toMatch(/[\r\n]/);
        expect(readCommand(line)).toEqual({
          file: issue.place.file,
          text: [issue.message, issue.fix && `Instead: ${issue.fix}`].filter(Boolean).join('\n'),
        });
      }),
    );
  });
});
