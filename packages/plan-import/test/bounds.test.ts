import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { importPlan } from '../src/index.ts';

const UsageSchema = z.object({ ok: z.boolean(), kilobytes: z.number() });

const document = readFileSync(
  new URL('./documents/forest-fire-province.txt', import.meta.url),
  'utf8',
);
const [before = '', rest = ''] = document.split('III. NHIỆM VỤ, GIẢI PHÁP');
const [middle = '', after = ''] = rest.split('IV. TỔ CHỨC THỰC HIỆN');

/** A plan of about `pages` pages, its chapter of measures as long as it takes. */
function planOf(pages: number): string {
  const times = Math.ceil((pages * 2_500) / middle.length);
  const chapter = Array.from({ length: times }, (_, at) =>
    middle.replace('450 hộ', `${at} hộ`),
  ).join('\n');
  return `${before}III. NHIỆM VỤ, GIẢI PHÁP${chapter}IV. TỔ CHỨC THỰC HIỆN${after}`;
}

/** Processor time, the least of three, so that a busy machine does not count. */
function milliseconds(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1_000;
  });
  return Math.min(...runs);
}

describe('time and memory', () => {
  test('a 60-page plan takes under a second, ten times the text at most eleven times the time', {
    timeout: 60_000,
  }, () => {
    const short = planOf(60);
    const long = planOf(600);
    expect(importPlan(short).ok).toBe(true);
    const once = milliseconds(() => importPlan(short));
    const tenfold = milliseconds(() => importPlan(long));
    expect(once).toBeLessThan(1_000);
    // Ten milliseconds are within what the clock and the collector cannot tell apart.
    expect(tenfold).toBeLessThanOrEqual((once + 10) * (long.length / short.length) * 1.1);
  });

  test('a 60-page plan stays within 256 MB', { timeout: 60_000 }, () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { importPlan } from ${JSON.stringify(new URL('../src/index.ts', import.meta.url).href)};
      const { ok } = importPlan(readFileSync(0, 'utf8'));
      console.log(JSON.stringify({ ok, kilobytes: process.resourceUsage().maxRSS }));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
      input: planOf(60),
      encoding: 'utf8',
    });
    const { ok, kilobytes } = UsageSchema.parse(JSON.parse(printed));
    expect(ok).toBe(true);
    expect(kilobytes).toBeLessThan(256 * 1024);
  });
});

describe('hostile and foreign texts', () => {
  const repeat = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));
  const title = 'KẾ HOẠCH\nThử năm 2026\nCăn cứ Quyết định số 1/QĐ-UBND;\nI. CHỈ TIÊU\n- ';

  test.each([
    ['one endless line', repeat('chủ trì phối hợp ', 200_000)],
    ['a hundred thousand lines', repeat('Dòng này không có gì đặc biệt\n', 3_000_000)],
    ['a hundred thousand bullets', title + repeat('- Đạt 100% kế hoạch;\n', 500_000)],
    ['one line of figures', title + repeat('100% 20/20 xã, năm 2026; ', 200_000)],
    ['open brackets', title + repeat('((((“““ ', 200_000)],
    ['nothing but digits', repeat('1.1.1.1.1.1.', 200_000)],
    ['nothing but dashes', repeat('- - - - \n', 200_000)],
    ['nothing but spaces', repeat(' \t', 500_000)],
    ['lost letters', title + repeat('\ufffd\ufffd a\ufffd ', 200_000)],
    ['combining marks', title + repeat('a\u0301\u0300\u0301', 200_000)],
    [
      'deep nesting',
      title + Array.from({ length: 5_000 }, (_, at) => `${'I1a-+'[at % 5]}. x`).join('\n'),
    ],
    ['one wide table', title + `\n${repeat('| a ', 200_000)}|`],
    [
      'reports without end',
      `${title}100%\nII. CHẾ ĐỘ BÁO CÁO\n${repeat('báo cáo quý, năm trước ngày 15/6 ', 200_000)}`,
    ],
    ['agencies without end', `${title}100%\nII. PHÂN CÔNG\n1. ${repeat('Sở Y tế, ', 200_000)}`],
  ])('%s end in bounded time', { timeout: 60_000 }, (_, text) => {
    const start = process.cpuUsage();
    importPlan(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(4);
  });

  test.each([
    ['empty_text', ''],
    ['empty_text', ' \n\u200f\u0000 '],
    ['text_too_long', repeat('a\n', 5_000_002)],
    [
      'not_a_plan',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHÓA ĐƠN GIÁ TRỊ GIA TĂNG\nSố: 0001234\n| STT | Tên hàng hóa | Đơn vị tính | Số lượng | Thành tiền |\n|---|---|---|---|---|\n| 1 | Giấy in | ram | 20 | 1.400.000 |\n| 2 | Mực in | hộp | 05 | 900.000 |\nThuế suất: 10%\nTổng cộng: 2.530.000 đồng',
    ],
    [
      'not_a_plan',
      repeat(
        'Chiều hôm ấy, anh kể cho tôi nghe về kế hoạch của mình. Ngoài kia mưa vẫn rơi trên những mái nhà cũ.\n\n',
        60_000,
      ),
    ],
    [
      'not_a_plan',
      'GIẤY MỜI\nKính gửi: Sở Y tế; Sở Tài chính\nSở Y tế trân trọng kính mời đại biểu dự họp vào ngày 15/6/2026.',
    ],
  ])('%s', (code, text) => {
    expect(importPlan(text)).toMatchObject({ ok: false, problem: { code } });
  });
});
