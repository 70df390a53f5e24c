/** Ends a command-line program with a message on stderr and a status other than 0. */
export function stop(message: string, status = 1): never {
  process.stderr.write(`${message}\n`);
  process.exit(status);
}

/** Runs `main`; an error that it throws becomes one line and status 1, never a stack of internals. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
}
