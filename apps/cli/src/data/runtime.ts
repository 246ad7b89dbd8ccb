import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readJson, writeJson } from './json-file.ts';

const RuntimeSchema = z.object({
  databaseUrl: z.string(),
  webUrl: z.string(),
  apiUrl: z.string(),
  mailUrl: z.string(),
});

/** Runtime is what a running platform tells the other commands. */
export type Runtime = z.output<typeof RuntimeSchema>;

const fileIn = (dataDir: string) => join(dataDir, 'runtime.json');

/** writeRuntime publishes the addresses of the running platform to the commands on this machine. */
export async function writeRuntime(dataDir: string, runtime: Runtime): Promise<void> {
  await writeJson(fileIn(dataDir), runtime);
}

/** readRuntime returns what the running platform published, undefined before it did. */
export async function readRuntime(dataDir: string): Promise<Runtime | undefined> {
  return await readJson(fileIn(dataDir), RuntimeSchema);
}

/** removeRuntime withdraws it. */
export async function removeRuntime(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}
