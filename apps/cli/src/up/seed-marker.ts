import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fileIn = (dataDir: string) => join(dataDir, 'seeding');

/** Which database was being seeded, without writing its password down once more. */
function nameOf(databaseUrl: string): string {
  const { hostname, pathname } = new URL(databaseUrl);
  return createHash('sha256').update(`${hostname}${pathname}`).digest('hex');
}

/** wasInterrupted tells whether seeding this database began and never ended: what it holds is then half a demonstration and nothing else. */
export async function wasInterrupted(dataDir: string, databaseUrl: string): Promise<boolean> {
  const marker = await readFile(fileIn(dataDir), 'utf8').catch(() => '');
  return marker === nameOf(databaseUrl);
}

/** whileMarked does the seeding with its mark on the data folder, which only completion removes. */
export async function whileMarked(
  dataDir: string,
  databaseUrl: string,
  seed: () => Promise<void>,
): Promise<void> {
  await writeFile(fileIn(dataDir), nameOf(databaseUrl));
  await seed();
  await rm(fileIn(dataDir));
}
