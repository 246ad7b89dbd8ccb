import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBoundaries } from './boundaries.mjs';

let root: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** A package of ours, linked into the others the way pnpm does. */
function addPackage(folder: string, name: string): void {
  write(`${folder}/package.json`, `{"name":"@tiendo/${name}","exports":{".":"./src/index.ts"}}`);
  write(`${folder}/src/index.ts`, 'export const a = 1;\n');
  mkdirSync(join(root, 'node_modules/@tiendo'), { recursive: true });
  symlinkSync(join(root, folder), join(root, 'node_modules/@tiendo', name));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tiendo-boundaries-'));
  for (const name of ['contracts', 'db', 'core', 'ui', 'trpc', 'testing'])
    addPackage(`packages/${name}`, name);
  write(
    'packages/core/src/index.ts',
    "export { a } from '@tiendo/db';\nimport '@tiendo/contracts';\n",
  );
  write('packages/db/src/index.ts', "import '@tiendo/contracts';\nexport const a = 1;\n");
  write(
    'packages/trpc/src/index.ts',
    "import '@tiendo/core';\nimport '@tiendo/contracts';\nexport type R = 1;\n",
  );
  write('apps/web/app/page.tsx', "import '@tiendo/ui';\nexport const p = <p>a</p>;\n");
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

test('what the table allows passes', async () => {
  write('apps/web/app/client.ts', "import type { R } from '@tiendo/trpc';\nexport type Q = R;\n");
  write('packages/core/src/a.test.ts', "import '@tiendo/testing';\n");
  expect((await checkBoundaries(root)).problems).toEqual([]);
});

test.each([
  ['packages/contracts/src/x.ts', "import '@tiendo/db';", 'imports only nothing of ours'],
  ['packages/contracts/src/x.ts', "import 'node:fs';", 'uses no part of Node'],
  ['packages/db/src/x.ts', "export * from '@tiendo/core';", 'packages/db imports only contracts'],
  [
    'packages/db/src/x.ts',
    "const c = await import('@tiendo/core');",
    'packages/db imports only contracts',
  ],
  [
    'packages/db/src/x.ts',
    "import type { a } from '@tiendo/core';",
    'packages/db imports only contracts',
  ],
  [
    'packages/db/src/x.ts',
    "import '../../core/src/index.ts';",
    'packages/db imports only contracts',
  ],
  [
    'apps/web/app/x.tsx',
    "import '@tiendo/core';\nexport const p = <p />;",
    'apps/web imports only',
  ],
  [
    'apps/web/app/x.tsx',
    "import '@tiendo/trpc';\nexport const p = <p />;",
    'apps/web imports only',
  ],
  ['apps/web/app/x.ts', "import type { a } from '@tiendo/core';", 'takes types from trpc only'],
  ['packages/core/src/x.ts', "import '@tiendo/testing';", 'only tests import testing'],
  ['packages/core/src/x.ts', "import './y.ts';", 'every import resolves'],
  ['packages/new/src/x.ts', 'export const a = 1;', 'missing from the table'],
])('a planted import in %s is found: %s', async (file, text, problem) => {
  write(file, `${text}\n`);
  const { problems } = await checkBoundaries(root);
  expect(problems.join('\n')).toContain(problem);
});

test('a cycle is found', async () => {
  write('packages/core/src/x.ts', "import './y.ts';\nexport const x = 1;\n");
  write('packages/core/src/y.ts', "import './x.ts';\nexport const y = 1;\n");
  expect((await checkBoundaries(root)).problems.join('\n')).toContain('no cycles');
});

test('files whose imports are not seen are a breach', async () => {
  rmSync(join(root, 'packages'), { recursive: true });
  rmSync(join(root, 'apps'), { recursive: true });
  write('packages/core/src/x.ts', 'export const x = 1;\n');
  mkdirSync(join(root, 'apps'));
  expect((await checkBoundaries(root)).problems).toEqual(['only 0 imports were seen in 1 files']);
});
