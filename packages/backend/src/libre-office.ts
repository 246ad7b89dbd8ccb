import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { AppError } from '@tiendo/contracts';

const run = promisify(execFile);
const timeoutMs = 60_000;
/** LibreOffice takes some hundred megabytes and a core each time: more at once would starve the pages. */
const mostAtOnce = 2;

/** findLibreOffice gives the path of LibreOffice's program in the folders of a PATH, or null where there is none. */
export async function findLibreOffice(path: string): Promise<string | null> {
  for (const folder of path.split(delimiter)) {
    for (const name of ['soffice', 'libreoffice']) {
      const program = join(folder, name);
      if (await isExecutable(program)) return program;
    }
  }
  return null;
}

/**
 * createPdfMaker turns .docx files into PDFs by a LibreOffice process of its own each time, at most two at once: with its own profile, so that two do
 * not wait for each other's lock, and killed after a minute. `unavailable` when it fails or too many wait.
 */
export function createPdfMaker(program: string): (docx: Uint8Array) => Promise<Uint8Array> {
  let running = 0;
  return async (docx) => {
    if (running >= mostAtOnce) throw new AppError('unavailable');
    running += 1;
    try {
      return await convert(program, docx);
    } catch (cause) {
      throw cause instanceof AppError ? cause : new AppError('unavailable');
    } finally {
      running -= 1;
    }
  };
}

async function convert(program: string, docx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-pdf-'));
  try {
    const source = join(folder, 'van-ban.docx');
    await writeFile(source, docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const options = [`-env:UserInstallation=${profile}`, '--headless', '--norestore'];
    await run(program, [...options, '--convert-to', 'pdf', '--outdir', folder, source], {
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    });
    return await readFile(join(folder, 'van-ban.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
