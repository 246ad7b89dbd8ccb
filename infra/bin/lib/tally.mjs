import { readFileSync } from 'node:fs';

/** createTally counts what passed and failed, and keeps the sentences to print at the end. */
export function createTally() {
  const tally = { passed: 0, failed: 0, notes: [] };
  const fail = (note, count = 1) => {
    tally.failed += count;
    tally.notes.push(`✗ ${note}`);
  };
  return {
    tally,
    pass: (count = 1) => {
      tally.passed += count;
    },
    fail,
    note: (text) => tally.notes.push(`  ${text}`),
    /** check counts one command that either holds or does not. */
    check: (name, holds) => {
      if (holds) tally.passed += 1;
      else fail(name);
    },
  };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A file that breaks before its tests run has no test that failed. */
function brokenFiles(report) {
  return report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
}

/**
 * addReport counts a vitest JSON report. A run that ended badly has failed even when no test did, a run without tests has failed,
 * and under `strict` so has every test that was skipped or left to do.
 */
export function addReport({ pass, fail, note }, { name, file, exitCode, strict }) {
  const report = readReport(file);
  if (report === undefined) return fail(`${name}: không có kết quả (no report)`);
  const broken = brokenFiles(report);
  const skipped = report.numPendingTests + report.numTodoTests;
  pass(report.numPassedTests);
  if (report.numFailedTests > 0)
    fail(`${name}: ${report.numFailedTests} failed`, report.numFailedTests);
  for (const { name: path } of broken) fail(`${name}: ${path}`);
  if (skipped > 0 && strict) fail(`${name}: ${skipped} skipped`, skipped);
  else if (skipped > 0) note(`${name}: ${skipped} skipped`);
  const failures = report.numFailedTests + broken.length;
  if (report.numTotalTests === 0) fail(`${name}: không có kiểm thử nào (no tests)`);
  else if (exitCode !== 0 && failures === 0) fail(`${name}: vitest ended with ${exitCode}`);
}
