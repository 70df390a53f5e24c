// npm run schemas: writes the JSON Schemas by which editors complete and check content.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { editorFiles } from '#adapters/editor';
import { countOf } from '#domain/shared';
import { run } from './shared/stop.ts';

await run(async () => {
  const files = editorFiles();
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  process.stdout.write(`schemas: wrote ${countOf(files.length, 'file')} below .vscode/\n`);
});
