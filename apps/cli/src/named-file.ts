import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { callerFolder } from './env.ts';
import { Failure } from './failure.ts';

const MISSING = new Set(['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES']);

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && MISSING.has(String(error.code));
}

/**
 * readNamedFile reads a file that the command line names; one that cannot be read is bad use. npm runs in the clone's root: a relative
 * name is first looked for there, then where npm was called.
 */
export async function readNamedFile(file: string): Promise<Uint8Array> {
  for (const folder of [process.cwd(), callerFolder()]) {
    try {
      return await readFile(resolve(folder, file));
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  }
  throw new Failure(`Không đọc được tệp ${file}; hãy kiểm tra tên tệp (cannot read this file).`, 2);
}
