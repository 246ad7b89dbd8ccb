import { Buffer } from 'node:buffer';
import exceljs, { type CellValue, type Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type TemplateReading, readReportTemplate, reportTemplate } from '../src/index.ts';
import { parseWorkbook } from '../src/template/parse-workbook.ts';
import { template } from './samples.ts';

const blank = await reportTemplate(template);
const [one, two, three] = template.targets.map(({ id }) => id);

async function open(file: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  return workbook;
}

function sheetOf(workbook: Workbook, name: string) {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const saved = async (workbook: Workbook) => new Uint8Array(await workbook.xlsx.writeBuffer());

/** The template as somebody filled it: cells of the sheet of figures, then other changes. */
async function filled(
  cells: Record<string, CellValue>,
  change: (workbook: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = await open(blank);
  const sheet = sheetOf(workbook, 'Số liệu');
  for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  change(workbook);
  return saved(workbook);
}

const GOOD = { H6: 18_204, I6: 19_020, J6: 'Số liệu đến 14/6', H7: '1.250', H8: 0, I8: 7 };

function problemsOf(reading: TemplateReading) {
  if (reading.ok) throw new Error('no problem');
  return reading.problems;
}

describe('the template', () => {
  test('shows target, unit, plan and previous figure beside the cells to fill', async () => {
    const sheet = sheetOf(await open(blank), 'Số liệu');
    const { values } = sheet.getRow(6);
    expect(Array.isArray(values) ? values.slice(3, 8) : []).toEqual([
      '1',
      template.targets[0]?.title,
      '%',
      '≥ 95%',
      '17.900/18.950 (94,46%)',
    ]);
    expect(sheet.getCell('D7').value).toBe(template.targets[1]?.title);
    expect([1, 2, 3].map((at) => sheet.getColumn(at).hidden)).toEqual([true, true, false]);
  });

  test('opens only the cells to fill, and checks them as they are typed', async () => {
    const workbook = await open(blank);
    const sheet = sheetOf(workbook, 'Số liệu');
    const isOpen = (address: string) => sheet.getCell(address).protection?.locked === false;
    expect(['H6', 'I6', 'J6', 'H7', 'J7'].map(isOpen)).toEqual([true, true, true, true, true]);
    expect(['A6', 'D6', 'F6', 'I7', 'H5'].map(isOpen)).toEqual([false, false, false, false, false]);
    expect(sheet.getCell('H6').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
    });
    expect(sheet.getCell('I7').dataValidation).toBeUndefined();
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Số liệu',
      'Nội dung',
      'Hướng dẫn',
    ]);
    const locked = Object.entries(unzipSync(blank)).filter(
      ([name, part]) => name.includes('worksheets/') && strFromU8(part).includes('sheetProtection'),
    );
    expect(locked).toHaveLength(3);
  });
});

describe('a filled template', { timeout: 60_000 }, () => {
  test('gives figures, texts and the period', async () => {
    const file = await filled(GOOD, (workbook) => {
      sheetOf(workbook, 'Nội dung').getCell('C2').value = 'Đã tập huấn.\r\nĐã kiểm tra.';
      sheetOf(workbook, 'Nội dung').getCell('C4').value = {
        richText: [{ text: 'Bổ sung ' }, { text: 'kinh phí' }],
      };
    });
    expect(await readReportTemplate(file)).toEqual({
      ok: true,
      period: { from: '2025-12-15', to: '2026-06-14' },
      figures: [
        { targetId: one, numerator: 18_204, denominator: 19_020, note: 'Số liệu đến 14/6' },
        { targetId: two, numerator: 1_250, denominator: null, note: '' },
        { targetId: three, numerator: 0, denominator: 7, note: '' },
      ],
      narrative: {
        results: 'Đã tập huấn.\nĐã kiểm tra.',
        difficulties: '',
        proposals: 'Bổ sung kinh phí',
      },
    });
  });

  test('rows left empty are passed over, also those with white space; a note alone counts', async () => {
    const file = await filled({ H6: '  ', J7: 'Chưa tổng hợp được' });
    expect(await readReportTemplate(file)).toMatchObject({
      ok: true,
      figures: [{ targetId: two, numerator: null, denominator: null, note: 'Chưa tổng hợp được' }],
    });
    expect(await readReportTemplate(blank)).toMatchObject({ ok: true, figures: [] });
  });

  test.each<[string, CellValue, number]>([
    ['a point between thousands', '1.250.000', 1_250_000],
    ['a comma before decimals', '1.250,5', 1_250.5],
    ['blanks between digits', '1 250', 1_250],
    ['what a formula gave', { formula: 'A1+1', result: 0.1 + 0.2 }, 0.3],
    ['a number with decimals', 12.5, 12.5],
  ])('reads %s', async (_, typed, value) => {
    expect(await readReportTemplate(await filled({ H7: typed }))).toMatchObject({
      ok: true,
      figures: [{ numerator: value }],
    });
  });

  test('finds its columns where somebody put rows and a column before them', async () => {
    const file = await filled(GOOD, (workbook) => {
      sheetOf(workbook, 'Số liệu').insertRow(1, ['Bản của phòng']);
    });
    expect(await readReportTemplate(file)).toMatchObject({
      ok: true,
      figures: [{ targetId: one }, { targetId: two }, { targetId: three }],
    });
  });
});

describe('what is wrong', { timeout: 60_000 }, () => {
  test.each<[string, Record<string, CellValue>, string, RegExp]>([
    ['words', { H6: 'mười hai', I6: 1 }, 'H6', /“mười hai” không phải là số/],
    ['an unclear point', { H7: '12.5' }, 'H7', /dấu phẩy là dấu thập phân/],
    ['không phát sinh', { H7: 'Không phát sinh' }, 'H7', /nhập 0/],
    ['below zero', { H7: -1 }, 'H7', /không được âm/],
    ['below zero, typed', { H7: '-1' }, 'H7', /không được âm/],
    ['a percentage', { H6: '75%', I6: 100 }, 'H6', /không nhập số phần trăm/],
    ['too large', { H7: 2e12 }, 'H7', /quá lớn/],
    ['too many decimals', { H7: 0.123_456 }, 'H7', /làm tròn/],
    ['a truth', { H7: true }, 'H7', /giá trị lỗi/],
    ['an error', { H7: { error: '#DIV/0!' } }, 'H7', /giá trị lỗi/],
    ['no denominator', { H6: 5 }, 'I6', /cần có mẫu số/],
    ['no numerator', { I6: 5 }, 'H6', /thiếu kết quả/],
    ['a denominator of zero', { H6: 0, I6: 0 }, 'I6', /lớn hơn 0/],
    ['more than all', { H6: 9, I6: 5 }, 'H6', /lớn hơn mẫu số/],
    ['a row of its own', { H12: 5 }, 'H12', /dòng có sẵn/],
    ['a target twice', { H7: 5, H12: 5, A12: two ?? '' }, 'H12', /dòng 7/],
    ['a note too long', { J7: 'x'.repeat(2_001) }, 'J7', /2\.001 ký tự/],
    ['a formula not yet computed', { H7: { formula: 'A1' } }, 'H7', /công thức/],
  ])('%s: named by sheet, row and cell', async (_, cells, cell, message) => {
    // In this thread, since it is what is read that matters here, and not how.
    const problems = problemsOf(await parseWorkbook(await filled(cells)));
    expect(problems).toEqual([
      {
        sheet: 'Số liệu',
        row: Number(cell.slice(1)),
        cell,
        message: expect.stringMatching(message),
      },
    ]);
    expect(problems[0]?.message).toMatch(/\.$/);
  });

  test('a date, and a percentage typed as one', async () => {
    const file = await filled({ H7: new Date('2026-06-14'), H6: 0.75, I6: 1 }, (workbook) => {
      for (const [address, numFmt] of Object.entries({ H7: 'dd/mm/yyyy', H6: '0%' })) {
        const cell = sheetOf(workbook, 'Số liệu').getCell(address);
        cell.style = { ...cell.style, numFmt };
      }
    });
    const messages = problemsOf(await parseWorkbook(file)).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/không nhập số phần trăm/),
      expect.stringMatching(/ngày tháng/),
    ]);
  });

  test('every problem is told at once, and nothing of the rest is given', async () => {
    const file = await filled({ ...GOOD, H6: 'a', H7: -2 }, (workbook) => {
      sheetOf(workbook, 'Nội dung').getCell('C3').value = 'x'.repeat(20_001);
    });
    const reading = await readReportTemplate(file);
    expect(Object.keys(reading)).toEqual(['ok', 'problems']);
    expect(problemsOf(reading).map(({ sheet, cell }) => [sheet, cell])).toEqual([
      ['Số liệu', 'H6'],
      ['Số liệu', 'H7'],
      ['Nội dung', 'C3'],
    ]);
  });
});

describe('what is no template', { timeout: 120_000 }, () => {
  const messageOf = async (file: Uint8Array) => {
    const [problem, ...more] = problemsOf(await readReportTemplate(file));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ sheet: null, row: null, cell: null });
    return problem?.message;
  };
  const parts = (change: (files: Record<string, Uint8Array>) => void) => {
    const files = { ...unzipSync(blank) };
    change(files);
    return zipSync(files);
  };
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

  test.each<[string, Uint8Array, RegExp]>([
    ['nothing', new Uint8Array(), /rỗng/],
    ['text', bytes('TT;Chỉ tiêu'), /không phải bảng tính/],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /Excel cũ/],
    ['a torn archive', blank.subarray(0, blank.length / 2), /bị hỏng/],
    ['another archive', zipSync({ 'a.txt': bytes('a') }), /không phải bảng tính/],
    ['a file too large', new Uint8Array(5 * 1024 * 1024 + 1), /5 MB/],
    [
      'macros',
      parts((files) => {
        files['xl/vbaProject.bin'] = bytes('x');
      }),
      /macro/,
    ],
    [
      'a type with macros',
      parts((files) => {
        const types = strFromU8(files['[Content_Types].xml'] ?? bytes(''));
        files['[Content_Types].xml'] = strToU8(
          types.replace('spreadsheetml.sheet.main', 'sheet.macroEnabled.main'),
        );
      }),
      /macro/,
    ],
    [
      'a declaration',
      parts((files) => {
        files['xl/sharedStrings.xml'] = bytes('<!DOCTYPE x [<!ENTITY a "b">]><sst/>');
      }),
      /không được phép/,
    ],
    [
      'a bomb',
      parts((files) => {
        files['xl/media/image1.png'] = new Uint8Array(200 * 1024 * 1024);
      }),
      /quá lớn/,
    ],
    [
      'many entries',
      parts((files) => {
        for (let at = 0; at < 600; at++) files[`xl/a${at}`] = bytes('x');
      }),
      /quá lớn/,
    ],
    [
      'a broken sheet',
      parts((files) => {
        files['xl/worksheets/sheet1.xml'] = bytes(
          '<worksheet><sheetData><row r="1"><c></sheetData>',
        );
      }),
      /./,
    ],
  ])('%s is told in a sentence', async (_, file, message) => {
    expect(await messageOf(file)).toMatch(message);
  });

  test('a directory that lies about a size is found out in bounded time', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(64 * 1024 * 1024) });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at < bomb.length - 28; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    const start = performance.now();
    expect(await messageOf(bomb)).toMatch(/\.$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a hundred thousand rows are refused before they are read', async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>1</v></c></row>`,
    );
    const file = parts((files) => {
      files['xl/worksheets/sheet1.xml'] = strToU8(
        `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`,
      );
    });
    const start = performance.now();
    expect(await messageOf(file)).toMatch(/quá nhiều dòng/);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('ranges over whole sheets cost nothing', async () => {
    const file = parts((files) => {
      const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? bytes(''));
      files['xl/worksheets/sheet1.xml'] = strToU8(
        sheet.replace(
          /<mergeCells.*<\/mergeCells>/,
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        ),
      );
    });
    const start = performance.now();
    expect(await readReportTemplate(file)).toMatchObject({ ok: true });
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('sheets renamed or marks gone are told', async () => {
    const renamed = await filled(GOOD, (workbook) => {
      sheetOf(workbook, 'Số liệu').name = 'Sheet1';
    });
    expect(await messageOf(renamed)).toMatch(/không có trang “Số liệu”/);
    expect(await messageOf(await filled({ ...GOOD, A5: '' }))).toMatch(/dòng tiêu đề/);
    const other = new exceljs.Workbook();
    other.addWorksheet('Sheet1').addRow(['TT', 'Chỉ tiêu']);
    expect(await messageOf(await saved(other))).toMatch(/không có trang/);
  });
});
