import exceljs from 'exceljs';
import { describe, expect, test } from 'vitest';
import { progressWorkbook, reminderWorkbook, reportWorkbook } from '../src/index.ts';
import { progress, reminder, report } from './samples.ts';
import { all, partsOf } from './xml.ts';

async function open(file: Uint8Array) {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  return workbook;
}

type Book = Awaited<ReturnType<typeof open>>;

function sheetOf(workbook: Book, name: string) {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const rowOf = (workbook: Book, name: string, at: number) => {
  const { values } = sheetOf(workbook, name).getRow(at);
  return Array.isArray(values) ? values.slice(1) : [];
};

const day = (date: string) => new Date(`${date}T00:00:00Z`);

const files = {
  report: await reportWorkbook(report),
  reminder: await reminderWorkbook(reminder),
  progress: await progressWorkbook(progress),
};

describe('types', () => {
  test('figures are numbers, percentages too, dates are dates', async () => {
    const book = await open(files.report);
    expect(rowOf(book, 'Chỉ tiêu', 4).slice(3, 8)).toEqual(['≥ 95%', 0.95, 18204, 19020, 0.9571]);
    expect(rowOf(book, 'Chỉ tiêu', 4)[10]).toEqual(day('2026-12-15'));
    const sheet = sheetOf(book, 'Chỉ tiêu');
    expect(sheet.getCell('E4').numFmt).toBe('0%');
    expect(sheet.getCell('F4').numFmt).toBe('#,##0');
    expect(sheet.getCell('H4').numFmt).toBe('0.00%');
    expect(sheet.getCell('K4').numFmt).toBe('dd/mm/yyyy');
    expect(rowOf(book, 'Nhiệm vụ', 4)[7]).toBe(1);
    expect(rowOf(book, 'Nhiệm vụ', 6)[5]).toBe('Thường xuyên');
    expect(rowOf(book, 'Thông tin chung', 9)).toEqual(['Kế hoạch', report.planName]);
  });

  test('what was not reported, and what did not arise, are told apart', async () => {
    const book = await open(files.report);
    expect(rowOf(book, 'Chỉ tiêu', 6)[5]).toBe('Chưa có số liệu');
    expect(rowOf(book, 'Chỉ tiêu', 7)[5]).toBe('Không phát sinh');
  });

  test('a reminder has dates and counts', async () => {
    const book = await open(files.reminder);
    expect(rowOf(book, 'Đôn đốc', 7)).toEqual([
      4,
      'Ủy ban nhân dân xã Đông Hải',
      'Rà soát các điểm cấp nước tập trung',
      day('2026-05-31'),
      16,
      day('2026-06-20'),
    ]);
  });
});

describe('every sheet', () => {
  test.each(Object.entries(files))(
    '%s: frozen head, A4, as wide as a page, head repeated',
    async (_, file) => {
      const book = await open(file);
      for (const sheet of book.worksheets) {
        expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
        expect(sheet.pageSetup).toMatchObject({
          paperSize: 9,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '3:3',
        });
        expect(sheet.getRow(3).getCell(1).font).toMatchObject({
          name: 'Times New Roman',
          bold: true,
        });
        expect(sheet.getRow(4).height).toBeGreaterThan(12);
      }
    },
  );

  test('without rows it says so', async () => {
    const book = await open(await progressWorkbook({ ...progress, tasks: [] }));
    expect(sheetOf(book, 'Nhiệm vụ').getCell('A4').value).toBe('Kế hoạch chưa có nhiệm vụ.');
    expect(sheetOf(book, 'Nhiệm vụ').autoFilter).toBeUndefined();
  });
});

describe('text stays text', () => {
  const hostile = ['=1+1', '+84', '-5', '@SUM(A1)', '=HYPERLINK("http://x","y")', '=cmd|x!A0'];

  test('nothing that begins like a formula becomes one', async () => {
    const owed = hostile.map((agency) => ({
      agency,
      item: agency,
      lastDay: '2026-06-14',
      daysLate: 1,
    }));
    const file = await reminderWorkbook({ ...reminder, subject: '=1', owed });
    const sheet = sheetOf(await open(file), 'Đôn đốc');
    hostile.forEach((text, at) => {
      expect(sheet.getCell(at + 4, 2).value).toBe(text);
      expect(sheet.getCell(at + 4, 2).numFmt).toBe('@');
    });
    const formulas = [...partsOf(file).values()].flatMap((root) => all(root, 'f'));
    expect(formulas).toEqual([]);
  });

  test('what looks like an escaped sign is written so that it reads as it is', async () => {
    const owed = [{ agency: '_x0041_', item: '', lastDay: '2026-06-14', daysLate: 1 }];
    const sheet = sheetOf(await open(await reminderWorkbook({ ...reminder, owed })), 'Đôn đốc');
    expect(sheet.getCell('B4').value).toBe('_x0041_');
  });
});
