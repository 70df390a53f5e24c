import { createEngine } from './engine.ts';
import type { Request } from './messages.ts';

const engine = createEngine(fetchFile, () => performance.now());
let latest = 0;

globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.type === 'search') latest = data.id;
  // Messages that wait are taken in first, so that of several queries only the last is worked on.
  setTimeout(() => void answer(data), 0);
});

async function answer(request: Request): Promise<void> {
  const stale = request.type === 'search' && request.id !== latest;
  const reply = stale ? { id: request.id, status: 'stale' as const } : await engine(request);
  globalThis.postMessage(reply, { transfer: [] });
}

async function fetchFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
