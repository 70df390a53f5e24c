export { importSet, type Imported, type ImportOptions, type ImportResult } from './import-set.ts';
export type { Copy, ImportPorts, MdNode, SourceFile } from './model.ts';
export {
  NOTHING,
  type Existing,
  type ExistingArticle,
  type ExistingSection,
} from './plan/existing.ts';
export { printReport, shortReport, type Outcome } from './report.ts';
export type { LocaleLabel, OutFile } from './write/scaffold.ts';
