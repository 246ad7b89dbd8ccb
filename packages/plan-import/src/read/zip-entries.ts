import { Inflate } from 'fflate';
import { Unreadable } from './problem.ts';

/** Far above any office document: what a parser may have to hold in memory. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRIES = 2_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
};

const damaged = () =>
  new Unreadable(
    'file_damaged',
    'Tệp bị hỏng, không mở được; hãy lưu lại từ bản gốc rồi nhập lại.',
  );
const bomb = () =>
  new Unreadable('archive_bomb', 'Tệp giải nén ra quá lớn so với một văn bản nên không được mở.');

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

/** Reads the directory at the end of the archive, before anything is unpacked. */
function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw bomb();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) throw damaged();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const start = at + 46;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(start, start + (name ?? 0))),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at = start + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED) throw bomb();
  return entries;
}

function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.at + 30 > view.byteLength) throw damaged();
  const start =
    entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > view.byteLength) throw damaged();
  return bytes.subarray(start, start + entry.packed);
}

/** Unpacks one entry, stopping where it gives more than its directory said. */
function unpack(bytes: Uint8Array, entry: Entry): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  const out = new Uint8Array(entry.unpacked);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > entry.unpacked) throw bomb();
    out.set(chunk, length);
    length += chunk.length;
  });
  const step = 64 * 1024;
  for (let at = 0; at < packed.length; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return out.subarray(0, length);
}

/**
 * unzip unpacks the entries whose names `wanted` accepts. Size and number of entries are checked from the directory first and
 * again while unpacking. Throws Unreadable for a bomb, a damaged archive or one with a password.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const entry of directory(bytes)) {
    if (!wanted(entry.name) || entry.name.endsWith('/')) continue;
    if (entry.encrypted)
      throw new Unreadable('file_protected', 'Tệp có mật khẩu; hãy bỏ mật khẩu rồi nhập lại.');
    if (files.has(entry.name)) throw damaged();
    try {
      files.set(entry.name, unpack(bytes, entry));
    } catch (error) {
      throw error instanceof Unreadable ? error : damaged();
    }
  }
  return files;
}
