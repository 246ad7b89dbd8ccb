import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import {
  progressTable,
  progressWorkbook,
  reminderLetter,
  reminderWorkbook,
  reportDocument,
  reportTemplate,
  reportWorkbook,
} from '../src/index.ts';
import { progress, reminder, report, template } from './samples.ts';

const makers = [
  ['a report', () => reportDocument(report)],
  ['a reminder letter', () => reminderLetter(reminder)],
  ['a progress table', () => progressTable(progress)],
  ['a report as workbook', () => reportWorkbook(report)],
  ['a reminder as workbook', () => reminderWorkbook(reminder)],
  ['a progress table as workbook', () => progressWorkbook(progress)],
  ['a template', () => reportTemplate(template)],
] as const;

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

afterEach(() => {
  vi.useRealTimers();
});

test.each(makers)(
  '%s is the same bytes at another time, after other documents',
  async (_, make) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(new Date('2026-06-05T01:02:03Z'));
    const once = await make();
    await reportDocument({ ...report, about: 'Báo cáo khác' });
    vi.setSystemTime(new Date('2031-12-31T18:59:59Z'));
    expect(hash(await make())).toBe(hash(once));
  },
);

test('another process in another time zone writes the same bytes', {
  timeout: 60_000,
}, async () => {
  const here = await Promise.all([reportDocument(report), reportWorkbook(report)]);
  const program = `
    import { createHash } from 'node:crypto';
    import { reportDocument, reportWorkbook } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
    import { report } from ${JSON.stringify(new URL('./samples.ts', import.meta.url).href)};
    for (const bytes of [await reportDocument(report), await reportWorkbook(report)])
      console.log(createHash('sha256').update(bytes).digest('hex'));`;
  for (const zone of ['Asia/Ho_Chi_Minh', 'America/Los_Angeles']) {
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone, LANG: 'C' },
    });
    expect(printed.trim().split('\n')).toEqual(here.map(hash));
  }
});

test('another input gives other bytes', async () => {
  const other = { ...report, letterhead: { ...report.letterhead, number: 6 } };
  expect(hash(await reportDocument(other))).not.toBe(hash(await reportDocument(report)));
});
