// node src/cli/serve.ts --dir dist --base / --port 4321: serves a built site for tests.
import { parseArgs } from 'node:util';
import { run } from './shared/stop.ts';
import { serveFolder } from './shared/static-server.ts';

await run(async () => {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: '0' },
    },
  });
  const { url } = await serveFolder(values.dir, values.base, Number(values.port));
  process.stdout.write(`${values.dir} at ${url}/\n`);
});
