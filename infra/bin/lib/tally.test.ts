import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addReport, createTally } from './tally.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiendo-tally-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  assertionResults: tests.map((result) => ({ status: result })),
});

function report(counts: Record<string, number>, ...testResults: unknown[]) {
  const none = {
    numTotalTests: 0,
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
  };
  return { ...none, ...counts, testResults };
}

const ok = report({ numTotalTests: 2, numPassedTests: 2 }, file('passed', 'passed', 'passed'));
const skipped = report(
  { numTotalTests: 2, numPassedTests: 1, numPendingTests: 1 },
  file('passed', 'passed', 'pending'),
);

test.each([
  ['all passed', ok, 0, true, [2, 0]],
  [
    'one failed',
    report(
      { numTotalTests: 2, numPassedTests: 1, numFailedTests: 1 },
      file('failed', 'passed', 'failed'),
    ),
    1,
    true,
    [1, 1],
  ],
  [
    'a file that does not load',
    report({ numTotalTests: 1, numPassedTests: 1 }, file('passed', 'passed'), file('failed')),
    1,
    true,
    [1, 1],
  ],
  ['an error outside of the tests', ok, 1, true, [2, 1]],
  ['nothing ran', report({}), 0, true, [0, 1]],
  ['skipped where nothing may be', skipped, 0, true, [1, 1]],
  ['skipped elsewhere', skipped, 0, false, [1, 0]],
])('%s', (_, content, exitCode, strict, expected) => {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  const count = createTally();
  addReport(count, { name: 'unit', file: path, exitCode, strict });
  expect([count.tally.passed, count.tally.failed]).toEqual(expected);
});

test('a run without a report has failed', () => {
  const count = createTally();
  addReport(count, { name: 'unit', file: join(folder, 'none.json'), exitCode: 1, strict: true });
  expect(count.tally.failed).toBe(1);
});
