import { relative, resolve } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { checkFolder } from '#adapters/content';
import { siteSettings } from '#adapters/site';
import { printIssues, summary, type Issue } from '#domain/issue';

/** Checks the content before a build, which fails on errors, and after every save in development. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'firstline:checked-content',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const errors = await report(logger, 'errors');
        if (errors.length > 0) throw buildError(errors);
      },
      'astro:server:setup': async ({ server, logger }) => {
        const { contentDir } = siteSettings();
        server.watcher.add(contentDir);
        await report(logger, 'all');
        const changed = async (file: string): Promise<void> => {
          if (!resolve(file).startsWith(contentDir)) return;
          const [first] = await report(logger, 'all');
          server.ws.send(first ? { type: 'error', err: overlay(first) } : { type: 'full-reload' });
        };
        for (const event of ['add', 'change', 'unlink']) {
          server.watcher.on(event, (file: string) => void changed(file));
        }
      },
    },
  };
}

async function report(logger: AstroIntegrationLogger, which: 'errors' | 'all'): Promise<Issue[]> {
  const { issues } = await checkFolder(siteSettings().contentDir);
  const errors = issues.filter((issue) => issue.severity === 'error');
  const shown = which === 'all' ? issues : errors;
  const printed = printIssues(shown.slice(0, 200), 'text', prefix());
  const line = `content: ${summary(issues)}`;
  if (errors.length > 0) logger.error(`${line}\n${printed}`);
  else if (shown.length > 0) logger.warn(line);
  else logger.info(line);
  return errors;
}

function prefix(): string {
  return `${relative(process.cwd(), siteSettings().contentDir) || '.'}/`;
}

function buildError(errors: readonly Issue[]): AstroError {
  const { file, line, column } = errors[0]!.place;
  const error = new AstroError(
    `${summary(errors)}. The first: ${prefix()}${file}:${line}:${column} ${errors[0]!.message}`,
    'All of them stand above; npm run check:content lists them without building.',
  );
  return Object.assign(error, { loc: { file: prefix() + file, line, column } });
}

function overlay(issue: Issue) {
  const { file, line, column } = issue.place;
  const message = printIssues([issue], 'text', prefix());
  return { message, stack: '', id: file, loc: { file: prefix() + file, line, column } };
}
