import { countOf } from '#domain/shared';

/** Shows how far a long task is. */
export interface Progress {
  step: (what: string) => void;
  end: () => void;
}

/** On a terminal one line that changes; elsewhere a line every 100 steps. */
export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  let done = 0;
  const live = stream.isTTY;
  return {
    step(what) {
      done++;
      if (live) stream.write(`\r\u001b[K${done}/${total} ${what.slice(-60)}`);
      else if (done % 100 === 0) stream.write(`${done} of ${countOf(total, 'file')}\n`);
    },
    end() {
      if (live) stream.write('\r\u001b[K');
    },
  };
}
