import type { IndexData } from '../model.ts';
import { bitReader, bitWriter } from './bit-coder.ts';
import { EMPTY, transfer } from './transfer.ts';

/** Raised whenever the format or the analysis of texts changes. */
export const VERSION = 4;

const MAGIC = 0x464c5349;
const HEADER = 16;

export type UnpackFailure = 'not-an-index' | 'other-version' | 'cut-short' | 'damaged';

export type Unpacked =
  | { readonly ok: true; readonly data: IndexData }
  | { readonly ok: false; readonly failure: UnpackFailure };

/** Writes an index: a header of 16 bytes (magic, version, length, checksum) and the coded content. */
export function pack(data: IndexData): Uint8Array {
  const writer = bitWriter();
  transfer(writer, data);
  const content = writer.finish();
  const file = new Uint8Array(HEADER + content.length);
  const header = new DataView(file.buffer);
  header.setUint32(0, MAGIC);
  header.setUint32(4, VERSION);
  header.setUint32(8, content.length);
  header.setUint32(12, checksum(content));
  file.set(content, HEADER);
  return file;
}

/** Reads an index. Never throws: what is wrong with the file is told as a value. */
export function unpack(file: Uint8Array): Unpacked {
  if (file.length < HEADER) return { ok: false, failure: 'cut-short' };
  const header = new DataView(file.buffer, file.byteOffset, HEADER);
  if (header.getUint32(0) !== MAGIC) return { ok: false, failure: 'not-an-index' };
  if (header.getUint32(4) !== VERSION) return { ok: false, failure: 'other-version' };
  const content = file.subarray(HEADER);
  if (content.length < header.getUint32(8)) return { ok: false, failure: 'cut-short' };
  const whole = content.subarray(0, header.getUint32(8));
  if (checksum(whole) !== header.getUint32(12)) return { ok: false, failure: 'damaged' };
  return { ok: true, data: transfer(bitReader(whole), EMPTY) };
}

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
