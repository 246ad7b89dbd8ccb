import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPdfMaker, findLibreOffice } from './libre-office.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-soffice-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, script: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

/** Stands in for LibreOffice: finds the output folder and writes what it was given, as it does. */
const copies = `while [ "$1" != --outdir ]; do shift; done
cp "$3" "$2/van-ban.pdf"`;

test('is found in the folders of a PATH, and missed where there is none', async () => {
  expect(await findLibreOffice(`/nowhere:${folder}`)).toBeNull();
  const file = await program('soffice', copies);
  expect(await findLibreOffice(`/nowhere:${folder}`)).toBe(file);
});

test('gives what the program wrote', async () => {
  const make = createPdfMaker(await program('good', copies));
  expect(new TextDecoder().decode(await make(new TextEncoder().encode('xin chào')))).toBe(
    'xin chào',
  );
});

test.each([
  ['fails', 'exit 3'],
  ['writes nothing', 'exit 0'],
])('a program that %s is `unavailable`', async (_, script) => {
  const make = createPdfMaker(await program('bad', script));
  await expect(make(new Uint8Array([1]))).rejects.toMatchObject({ code: 'unavailable' });
});

test('works on two at once and lets no third in', async () => {
  const make = createPdfMaker(await program('slow', `sleep 0.3\n${copies}`));
  const bytes = new Uint8Array([1]);
  const results = await Promise.allSettled([make(bytes), make(bytes), make(bytes)]);
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect(await make(bytes)).toHaveLength(1);
});
