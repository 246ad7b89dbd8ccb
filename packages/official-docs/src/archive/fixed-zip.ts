import { unzipSync, zipSync } from 'fflate';

/** The first moment that a zip can state, in whatever zone the machine is: zips hold local time. */
const MOMENT = new Date(1980, 0, 1);
const LEVEL = 6;

/** fixedZip packs the parts of an office document so that the same parts are always the same bytes. */
export function fixedZip(parts: Record<string, Uint8Array>): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const files: Record<string, Uint8Array> = {};
  for (const name of names) files[name] = parts[name] ?? new Uint8Array();
  return zipSync(files, { mtime: MOMENT, level: LEVEL, os: 0 });
}

/** Readers that stream look for the list of content types first. */
const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);

/** partsOf unpacks what a library of ours has just packed, without the entries of folders that some write. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
}
