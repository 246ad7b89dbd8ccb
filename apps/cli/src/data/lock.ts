import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const HolderSchema = z.object({ pid: z.int().positive(), born: z.string() });

type Holder = z.output<typeof HolderSchema>;

/** The kernel's start time of a process tells it from a later one with the same id. */
function bornAt(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isAlive({ pid, born }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return bornAt(pid) === born;
}

async function readHolder(file: string): Promise<Holder | undefined> {
  try {
    return HolderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

async function tryLink(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead holder's lock away, and puts back one that another process took in between. */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  const holder = await readHolder(aside);
  if (holder !== undefined && isAlive(holder)) await tryLink(aside, file);
  await rm(aside, { force: true });
}

/** Lock is the right to run servers on a data folder. */
export type Lock = { release(): Promise<void> };

/** takeLock takes the data folder's lock, also from a holder that died without releasing it; undefined when a living process has it. */
export async function takeLock(dataDir: string): Promise<Lock | undefined> {
  const file = join(dataDir, 'lock');
  const draft = `${file}.${randomBytes(4).toString('hex')}`;
  const own: Holder = { pid: process.pid, born: bornAt(process.pid) };
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      if (await tryLink(draft, file)) return { release: () => rm(file, { force: true }) };
      const holder = await readHolder(file);
      if (holder !== undefined && isAlive(holder)) return undefined;
      await removeStale(file);
    }
    return undefined;
  } finally {
    await rm(draft, { force: true });
  }
}
