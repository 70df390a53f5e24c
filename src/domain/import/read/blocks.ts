import { changeLines, type Line } from './lines.ts';

const TAB = /^\s*#{1,6}\s*\[([^\]]*)\]\(#tab\/[^)]*\)\s*$/i;
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/;
const HEADING = /^ {0,3}(#{1,6})\s/;

/** Tabs (`# [Windows](#tab/win)` … `---`) become headings one level below the heading above them. */
export function convertTabs(lines: readonly Line[]): Line[] {
  let depth = 1;
  let inTabs = false;
  return changeLines(lines, (line) => {
    const tab = TAB.exec(line.text)?.[1];
    if (tab !== undefined) {
      inTabs = true;
      return [{ text: `${'#'.repeat(Math.min(6, depth + 1))} ${tab}`, from: line.from }];
    }
    if (inTabs && RULE.test(line.text)) {
      inTabs = false;
      return [{ text: '', from: line.from }];
    }
    if (!inTabs) depth = HEADING.exec(line.text)?.[1]?.length ?? depth;
    return [line];
  });
}

const OPEN =
  /^(\s*):{3,}\s*(note|tip|info|warning|danger|caution|important)\b\s*(?:\[([^\]]*)\]|(.*?))\s*$/i;
const CLOSE = /^\s*:{3,}\s*$/;

/** Docusaurus admonitions (`:::note Title` … `:::`) become `> [!NOTE]` alerts. */
export function convertAdmonitions(lines: readonly Line[]): Line[] {
  let indent: string | undefined;
  return changeLines(lines, (line) => {
    const open = OPEN.exec(line.text);
    if (indent === undefined && open) {
      indent = open[1] ?? '';
      const title = open[3] ?? open[4] ?? '';
      const start = ['', `${indent}> [!${open[2]!.toUpperCase()}]`];
      if (title !== '') start.push(`${indent}> **${title}**`, `${indent}>`);
      return start.map((text) => ({ text, from: line.from }));
    }
    if (indent === undefined) return [line];
    if (CLOSE.test(line.text)) {
      indent = undefined;
      return [{ text: '', from: line.from }];
    }
    return [{ text: `${indent}> ${line.text.slice(indent.length)}`, from: line.from }];
  });
}

const MODULE =
  /^(?:import\s.+\sfrom\s+['"].*|import\s+['"].*|export\s+(?:const|default|function)\s.*)$/;

/** Drops the imports and exports of an MDX source: components of another system mean nothing here. */
export function dropModules(lines: readonly Line[], tell: (line: Line) => void): Line[] {
  return changeLines(lines, (line) => {
    if (!MODULE.test(line.text)) return [line];
    tell(line);
    return [];
  });
}
