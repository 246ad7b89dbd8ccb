import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from './repository.mjs';

const IGNORED = new Set(['node_modules', 'build', 'generated', 'coverage', 'README.md']);

function* filesUnder(path) {
  const info = statSync(join(repository, path), { throwIfNoEntry: false });
  if (info === undefined) return;
  if (info.isFile()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(join(repository, path), { withFileTypes: true })) {
    if (IGNORED.has(entry.name) || entry.name.startsWith('.') || entry.name.includes('.test.'))
      continue;
    const child = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(child);
    else if (entry.isFile()) yield child;
  }
}

/** contentHash is a fingerprint of the files under these paths of the repository: their names and contents. */
export function contentHash(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => [...filesUnder(path)]).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(repository, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const fileOf = (name) => join(repository, 'node_modules', '.tiendo', name);

/** isStamped tells whether a step was last completed on the same content. */
export function isStamped(name, hash) {
  try {
    return readFileSync(fileOf(name), 'utf8') === hash;
  } catch {
    return false;
  }
}

/** stamp records that a step was completed on this content. */
export function stamp(name, hash) {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), hash);
}
