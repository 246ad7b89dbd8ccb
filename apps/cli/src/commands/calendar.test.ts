import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createProgram } from '../program.ts';
import { calendarCommand } from './calendar.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tiendo-calendar-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const noSettings = () => {
  throw new Error('a schedule file needs no settings');
};

/** What is printed for a file with this content, from day to day. */
async function printed(content: unknown, from: string, to: string, json = true): Promise<string> {
  const file = join(folder, 'schedule.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await calendarCommand(noSettings, { schedule: file, from, to, json });
  return log.mock.calls.map((call) => call.join(' ')).join('\n');
}

const halfYear = {
  kind: 'six-month',
  due: { mode: 'before', monthDay: '06-15', every: 'year' },
};
const decree09 = {
  kind: 'annual',
  windowStartsOn: '12-15',
  due: { mode: 'within', workingDays: 2 },
};
const periodOf = (periodFrom: string, periodTo: string, lastDay: string) => ({
  periodFrom,
  periodTo,
  lastDay,
});

describe('calendar --schedule', () => {
  test('prints an array for one schedule', async () => {
    const out = await printed(halfYear, '2024-01-01', '2024-12-31');
    expect(JSON.parse(out)).toEqual([periodOf('2024-01-01', '2024-06-30', '2024-06-14')]);
  });

  test('prints an array of arrays for several, an empty one for none', async () => {
    const out = await printed([halfYear, decree09], '2026-12-01', '2026-12-31');
    expect(JSON.parse(out)).toEqual([[], [periodOf('2025-12-15', '2026-12-14', '2026-12-16')]]);
    vi.restoreAllMocks();
    expect(JSON.parse(await printed([], '2026-12-01', '2026-12-31'))).toEqual([]);
    vi.restoreAllMocks();
    expect(JSON.parse(await printed([halfYear], '2026-12-01', '2026-12-31'))).toEqual([[]]);
  });

  test('prints the example that moves a Saturday to the Friday', async () => {
    const due = { mode: 'by', day: 31, every: 'month', of: 'next-month' };
    const schedule = { kind: 'monthly', due, nonWorking: 'earlier' };
    const out = await printed(schedule, '2026-02-01', '2026-02-28');
    expect(JSON.parse(out)).toEqual([periodOf('2026-01-01', '2026-01-31', '2026-02-27')]);
  });

  test('reads a file with a byte order mark, and a range that is left open', async () => {
    const out = await printed(`\uFEFF${JSON.stringify(halfYear)}`, '0001-01-01', '9999-12-31');
    expect(JSON.parse(out)).toHaveLength(9999);
  });

  test('prints two hundred years of weeks in little time', async () => {
    const schedule = { kind: 'weekly', due: { mode: 'within', workingDays: 1000 } };
    const start = performance.now();
    const out = await printed(schedule, '2000-01-01', '2199-12-31');
    expect(JSON.parse(out)).toHaveLength(10_435);
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('prints a table with weekdays for a person', async () => {
    expect(await printed(halfYear, '2026-01-01', '2026-12-31', false)).toContain(
      '01/01/2026  30/06/2026  Chủ nhật 14/06/2026',
    );
    vi.restoreAllMocks();
    const both = await printed([halfYear, decree09], '2026-12-01', '2026-12-31', false);
    expect(both).toContain('Lịch thứ 1\nKhông có hạn nào từ 01/12/2026 đến 31/12/2026.');
    expect(both).toContain('Lịch thứ 2\nKỳ từ ngày');
  });
});

const due = { mode: 'within', days: 2 };
const window = { from: '2026-01-01', to: '2026-06-30' };

describe('a schedule file that cannot be understood ends with 1 and names the field', () => {
  test.each([
    ['{', 'không phải là JSON'],
    ['"monthly"', 'phải là một đối tượng'],
    [[halfYear, 7], 'lịch thứ 2: Lịch phải là một đối tượng'],
    [{ due }, 'Thiếu trường kind'],
    [{ kind: 'monthy', due }, 'Trường kind phải là một trong weekly'],
    [{ kind: 'ad-hoc', due }, 'Trường kind'],
    [{ kind: 'annual' }, 'Thiếu trường due'],
    [{ kind: 'annual', due: null }, 'Trường due để trống'],
    [{ kind: 'annual', due: '15/6' }, 'Trường due phải là'],
    [{ kind: 'annual', due: {} }, 'Thiếu trường due.mode'],
    [{ kind: 'annual', due: { mode: 'within', hours: 24 } }, 'Trường due.hours'],
    [{ kind: 'annual', due: { mode: 'by', date: '2026-06-15' } }, 'Trường due.date chỉ dùng'],
    [{ kind: 'once', window, due: { mode: 'by', date: '2026-06-31' } }, 'Trường due.date phải'],
    [{ kind: 'annual', due: { mode: 'by', monthDay: '06-15' } }, 'Thiếu trường due.every'],
    [{ kind: 'annual', due: { mode: 'by', monthDay: '06-31', every: 'year' } }, 'due.monthDay'],
    [{ kind: 'monthly', due: { mode: 'by', day: 32, every: 'month' } }, 'Trường due.day'],
    [{ kind: 'weekly', due: { mode: 'on', weekday: 0, every: 'week' } }, 'Trường due.weekday'],
    [{ kind: 'weekly', due: { mode: 'by', weekday: 5, every: 'week' } }, 'Trường due.mode'],
    [{ kind: 'monthly', due: { ...due, foo: 1 } }, 'Không có trường due.foo'],
    [{ kind: 'annual', due, windowStartOn: '12-15' }, 'Không có trường windowStartOn'],
    [{ kind: 'annual', due, windowStartsOn: '12-31' }, 'Trường windowStartsOn'],
    [{ kind: 'annual', due, windowStartsOn: '02-29' }, 'Trường windowStartsOn'],
    [{ kind: 'annual', due, skip: [2] }, 'Trường skip không dùng với kind là annual'],
    [{ kind: 'quarterly', due, skip: [5] }, 'Trường skip phải là'],
    [{ kind: 'six-month', due, halves: 'second' }, 'Trường halves'],
    [{ kind: 'every-n-years', due, firstYear: 2026 }, 'Thiếu trường years'],
    [{ kind: 'once', due }, 'Thiếu trường window'],
    [{ kind: 'once', due, window: { from: '2026-06-30', to: '2026-01-01' } }, 'không trước from'],
    [{ kind: 'annual', due, beforeMeans: 'never' }, 'Trường beforeMeans'],
    [{ kind: 'annual', due, nonWorking: 'nearest' }, 'Trường nonWorking'],
    [{ kind: 'annual', due, holidays: ['2026-02-30'] }, 'Trường holidays'],
    [{ kind: 'annual', due, workingSaturdays: '2026-01-10' }, 'Trường workingSaturdays'],
  ])('%j: %s', async (content, sentence) => {
    const failing = printed(content, '2026-01-01', '2026-12-31');
    await expect(failing).rejects.toMatchObject({ exitCode: 1 });
    await expect(failing).rejects.toThrow(sentence);
  });
});

describe('bad use', () => {
  const [from, to] = ['2026-01-01', '2026-12-31'];
  test.each([
    ['nothing', {}, 'Cần --schedule hoặc --tenant'],
    ['both', { schedule: 'a', tenant: 'b', from, to, year: 2026 }, 'Chỉ dùng một trong'],
    ['a file without a range', { schedule: 'a', from }, 'cần cả --from và --to'],
    ['a range turned round', { schedule: 'a', from: to, to: from }, '--from phải không sau --to'],
    ['a file with a year', { schedule: 'a', from, to, year: 2026 }, '--year đi với --tenant'],
    ['a missing file', { schedule: '/no/such.json', from, to }, 'Không đọc được tệp'],
    ['a tenant without a year', { tenant: 'a' }, '--tenant cần --year'],
    [
      'a tenant with a range',
      { tenant: 'a', from, year: 2026 },
      '--from và --to đi với --schedule',
    ],
  ])('%s', async (_name, options, sentence) => {
    const failing = calendarCommand(noSettings, options);
    await expect(failing).rejects.toMatchObject({ exitCode: 2 });
    await expect(failing).rejects.toThrow(sentence);
  });

  test.each([
    ['--from 2026-02-30', 'YYYY-MM-DD'],
    ['--to 31/12/2026', 'YYYY-MM-DD'],
    ['--from 0000-01-01', 'YYYY-MM-DD'],
    ['--year 26', '1900'],
    ['--year 1899', '1900'],
    ['--tenant A_B', 'nghe-an'],
  ])('%s', async (words, sentence) => {
    const parsing = createProgram().parseAsync(['calendar', ...words.split(' ')], { from: 'user' });
    await expect(parsing).rejects.toThrow(sentence);
    await expect(parsing).rejects.toMatchObject({ code: 'commander.invalidArgument' });
  });
});
