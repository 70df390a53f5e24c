import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFile } from '#adapters/content';
import type { ParsedFile } from '#domain/library';
import { walk, type Point } from '#domain/shared';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string, path = 'en/articles/a/b.mdx'): ParsedFile =>
  parseFile(path, bytes(text));

/** The broken places of a body that starts in line 4. */
const places = (body: string): string[] =>
  parse(`---\na: b\n---\n${body}`).faults.map(
    ({ point, kind }) => `${point.line}:${point.column} ${kind}`,
  );

/** Pieces that meet each other badly. */
const piece = fc.constantFrom(
  '---\n', 'title: a\n', 'a: [b', 'a: "b', '\t', '  - x\n', 'é: ё\n', '&a *a\n', '<<: *a\n', '# h\n',
  '<Note>', '</Note>', '<Note kind="tip">', '<Note kind="', '<Problem id={x}', '{', '}', '{/* c */}', '<', '>', '<!-- c -->', '<3',
  '`', '**b', '| a |\n|--:|\n', '[l](', '](x)', '![i](y)', '[[blank]]', '1. a\n', '   ', '\n', '\n\n', '\r\n', 'import x', 'слово', '🙂', '\0', '\\',
); // prettier-ignore
const nasty = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string(),
);
const path = fc.constantFrom('en/articles/a/b.mdx', 'team.yaml', 'en/flows/a.yml', 'en/guide/a.md');

/** True for a place that an editor could go to. */
function isInside(point: Point, text: string): boolean {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const line = lines[point.line - 1];
  return line !== undefined && point.column >= 1 && point.column <= line.length + 1;
}

function pointsOf(file: ParsedFile): Point[] {
  const points = file.faults.map((fault) => fault.point);
  walk(file.tree?.children ?? [], (node) => {
    if (node.position) points.push(node.position.start, node.position.end);
    if (node.type === 'component') points.push(...Object.values(node.propPoints));
  });
  return [...points, file.locate([]), file.locate(['title']), file.locate(['a', 0], 'key')];
}

describe('parsing a file', () => {
  it('never throws, and every place it names lies inside the file', () => {
    fc.assert(
      fc.property(nasty, path, (text, name) => {
        const file = parse(text, name);
        for (const point of pointsOf(file))
          expect(isInside(point, text), `${point.line}:${point.column} of ${text}`).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('survives the texts that end the parser’s process', () => {
    expect(parse('---\na: b\n---\nexport import x<import x*/\\').faults).toMatchObject([
      { kind: 'code-in-content', point: { line: 4, column: 1 } },
    ]);
  });

  it('never throws on bytes that are no text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), path, (raw, name) => {
        expect(parseFile(name, raw).path).toBe(name);
      }),
    );
  });

  it('finds every prop where it is written, whatever stands in the others', () => {
    const value = fc.string({
      unit: fc.constantFrom('a', ' ', 'id=', "'", '{', '}', '>', '/', 'я', '🙂'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const props = values.map((text, index) => `p${index}="${text}"`).join('\n');
        const text = `---\na: b\n---\n\nя <Note ${props} id="x" />\n`;
        const file = parse(text);
        const lines = text.split('\n');
        walk(file.tree?.children ?? [], (node) => {
          if (node.type !== 'component') return;
          for (const [name, { line, column }] of Object.entries(node.propPoints))
            expect(lines[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${name}=`));
        });
        expect(file.faults).toEqual([]);
      }),
    );
  });

  it('reads Windows line ends and a byte order mark as if they were not there', () => {
    const text = '---\ntitle: a\n---\n\nOne <Fact id="x" /> two.\n';
    const windows = parse(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(windows.data).toEqual({ title: 'a' });
    expect(windows.tree).toEqual(parse(text).tree);
    expect(windows.digest).toBe(parse(text).digest);
  });

  it('reads props as data, never as code', () => {
    const file = parse(
      '---\na: b\n---\n<Note a="t" b={3} c={true} d={["x", "y"]} e={{ f: 1 }} g h={\'q\'} />\n',
    );
    const [note] = file.tree?.children ?? [];
    expect(note).toMatchObject({
      props: { a: 't', b: 3, c: true, d: ['x', 'y'], e: { f: 1 }, g: true, h: 'q' },
    });
  });

  it('gives headings the anchors that GitHub gives, each its own', () => {
    const file = parse(
      '---\na: b\n---\n## Как вернуть?\n\n## Why it may wait\n\n## Why it may wait\n',
    );
    const ids = (file.tree?.children ?? []).flatMap((node) =>
      node.type === 'element' ? [node.properties['id']] : [],
    );
    expect(ids).toEqual(['как-вернуть', 'why-it-may-wait', 'why-it-may-wait-1']);
  });
});

describe('the digest of a file', () => {
  const text = '---\ntitle: a\nsummary: b\nverifiedOn: 2026-01-01\n---\n\nBody.\n';
  const digest = (from: string, to: string): string => parse(text.replace(from, to)).digest;

  it('stays when only upkeep changes', () => {
    expect(digest('2026-01-01', '2026-11-23')).toBe(parse(text).digest);
    expect(digest('\nBody.\n', '\n\nBody.\n\n')).toBe(parse(text).digest);
  });

  it.each([
    ['title: a', 'title: c'],
    ['summary: b', 'summary: c'],
    ['Body.', 'Body!'],
  ])('changes with what a translator translates: %s', (from, to) => {
    expect(digest(from, to)).not.toBe(parse(text).digest);
    expect(digest(from, to)).toMatch(/^[0-9a-f]{12}$/);
  });
});

describe('broken MDX', () => {
  it('is reported place by place, in one run', () => {
    expect(places('a {b\n\n1 <2\n\n<Note kind="x>\n\nc\n\n</Note>\n\nd {e} f\n')).toEqual([
      '4:3 broken-mdx',
      '6:3 broken-mdx',
      '8:1 broken-mdx',
      '14:3 code-in-content',
    ]);
  });

  it('does not hide what stands around it', () => {
    const { tree } = parse('---\na: b\n---\nBefore.\n\na {b\n\n<Fact id="x" />\n');
    expect(tree?.children.filter((node) => node.type === 'component')).toHaveLength(1);
  });

  it('is not repeated by the closing tags that it leaves behind', () => {
    expect(places('<Problem id="a">\n\n<Note kind="x>\n\nc\n\n</Note>\n\n</Problem>\n')).toEqual([
      '6:1 broken-mdx',
    ]);
    expect(places('<Steps>\n\n1. a\n\n</Stpes>\n')).toEqual(['8:1 broken-mdx']);
    expect(places('<Note>\n\n<Steps>\n\n1. a\n\n</Note>\n')).toEqual(['6:1 broken-mdx']);
  });

  it('in hundreds of places stops at twenty', () => {
    expect(places('a <3 b\n\n'.repeat(300))).toHaveLength(20);
  });

  it('is not what stands in code', () => {
    expect(places('`{a} <b>`\n\n```\n{a} <b>\n```\n\n{/* said aside */}\n')).toEqual([]);
  });
});

describe('a place in YAML', () => {
  const file = parse('a: 1\nb:\n  - c\n  - d: { e: [f, g] }\n', 'team.yaml');

  it.each([
    [['a'], 'value', 1, 4],
    [['a'], 'key', 1, 1],
    [['b', 0], 'value', 3, 5],
    [['b', 1, 'd', 'e', 1], 'value', 4, 17],
    [['b', 1, 'd'], 'key', 4, 5],
    [['b', 1, 'd', 'missing'], 'value', 4, 5],
    [['b', 7], 'value', 2, 1],
    [['missing'], 'value', 1, 1],
  ] as const)('of %j (%s) is %i:%i', (keys, target, line, column) => {
    expect(file.locate(keys, target)).toMatchObject({ line, column });
  });
});
