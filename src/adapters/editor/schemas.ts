import { z } from 'zod';
import { COLLECTIONS, SINGLE_FILES, type CollectionRule } from '#domain/library';

const FOLDER = '.vscode/schemas';

/** A file that an editor reads: its path in the project, and its text. */
export interface EditorFile {
  path: string;
  text: string;
}

/** The JSON Schema of every collection and single file, and the settings that bind them to YAML files. */
export function editorFiles(): EditorFile[] {
  return [
    ...Object.entries({ ...SINGLE_FILES, ...schemasOfCollections() }).map(([name, schema]) => ({
      path: `${FOLDER}/${name}.json`,
      text: jsonText(jsonSchema(schema)),
    })),
    { path: '.vscode/settings.json', text: jsonText(settings()) },
  ];
}

function schemasOfCollections(): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, { schema }]) => [name, schema]),
  );
}

// What an author writes: fields with a default may be left out. Draft 7 is what YAML editors know best.
function jsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
}

function settings(): unknown {
  return {
    // Completes and checks the front matter of MDX files (src/content.config.ts).
    'astro.content-intellisense': true,
    'yaml.schemas': yamlSchemas(),
  };
}

function yamlSchemas(): Record<string, string> {
  const single = Object.keys(SINGLE_FILES).map((name) => [name, `content/${name}.yaml`]);
  const collections = Object.entries<CollectionRule>(COLLECTIONS)
    .filter(([, rule]) => rule.extension === 'yaml')
    .map(([name, rule]) => [name, `content/${rule.perLocale ? '*/' : ''}${rule.folder}/*.yaml`]);
  return Object.fromEntries(
    [...single, ...collections].map(([name, glob]) => [`./${FOLDER}/${name}.json`, glob!]),
  );
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
