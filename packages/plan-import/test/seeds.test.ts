import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlanDraftSchema } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { importPlan } from '../src/index.ts';

const clone = fileURLToPath(new URL('../../..', import.meta.url));
const folder = resolve(clone, process.env.PLAN_SEEDS_DIR ?? '../shared/seeds');
const scorer = join(dirname(folder), 'plan-import/score.mjs');
const present = existsSync(folder) && existsSync(scorer);
const required = process.env.CI === 'true';

/** The five real plans are not part of the repository; without them these tests can only say so. */
function without(): boolean {
  if (present) return false;
  const message = `The real plans are not in ${folder}; set PLAN_SEEDS_DIR to the folder that has them (with ../plan-import/score.mjs beside it).`;
  if (required) throw new Error(message);
  process.stdout.write(`${message}\n`);
  return true;
}

function importAll(): string {
  const out = mkdtempSync(join(tmpdir(), 'tiendo-plans-'));
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.gold.json'))) {
    const name = basename(file, '.gold.json');
    const result = importPlan(readFileSync(join(folder, `${name}.txt`), 'utf8'));
    if (!result.ok) throw new Error(`${name}: ${result.problem.message}`);
    writeFileSync(join(out, `${name}.json`), JSON.stringify(PlanDraftSchema.parse(result.draft)));
  }
  return out;
}

test('the real plans score at least 0.97, no column below 0.93, every quotation in its place', {
  timeout: 60_000,
}, () => {
  if (without()) return;
  const out = importAll();
  try {
    const printed = execFileSync(
      process.execPath,
      [scorer, '--gold', folder, '--got', out, '--min', '0.97'],
      {
        encoding: 'utf8',
      },
    );
    const mean = /^mean: (.*)$/m.exec(printed)?.[1] ?? '';
    const columns = [...mean.matchAll(/(\w+) (\d\.\d+)/g)].map(([, name, value]) => ({
      name,
      value: Number(value),
    }));
    expect(columns).toHaveLength(9);
    expect(columns.filter(({ value }) => value < 0.93)).toEqual([]);
    expect(columns.find(({ name }) => name === 'provenance')?.value).toBe(1);
  } finally {
    rmSync(out, { recursive: true });
  }
});
