const endSignature = 0x06_05_4b_50;
const entrySignature = 0x02_01_4b_50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xff_ff;
const maxEntries = 5_000;

/** ZipEntry is one entry as a zip's directory states it; the sizes are claims. */
export interface ZipEntry {
  name: string;
  uncompressedBytes: number;
  encrypted: boolean;
}

/**
 * readZipDirectory lists a zip's entries from the directory at its end, without unpacking a byte, so a bomb costs no more than an honest
 * file. Null when the bytes are no whole plain zip (zip64 and archives in parts included: no document of 10 MiB is one).
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count > maxEntries || view.getUint16(end + 8, true) !== count) return null;
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      name: new TextDecoder().decode(
        bytes.subarray(at + entryLength, at + entryLength + nameLength),
      ),
      uncompressedBytes: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    });
    at = next;
  }
  return entries;
}

/** The end record stands before a comment of at most 64 KiB, which must reach exactly to the last byte. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue;
    if (at + endLength + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}
