import { describe, expect, test } from 'vitest';
import { DECREE_30_2020, progressTable, reminderLetter, reportDocument } from '../src/index.ts';
import { progress, reminder, report } from './samples.ts';
import { all, first, only, paragraphs, part, partsOf, type SetParagraph, type Xml } from './xml.ts';

const files = {
  report: await reportDocument(report),
  reminder: await reminderLetter(reminder),
  progress: await progressTable(progress),
};
const everyFile = Object.entries(files);

const millimetres = (twips: string | undefined) => (Number(twips) * 25.4) / 1440;

function paragraph(file: Uint8Array, starts: string): SetParagraph {
  const found = paragraphs(file).find(({ text }) => text.startsWith(starts));
  if (!found) throw new Error(`no paragraph begins with ${starts}`);
  return found;
}

function look(file: Uint8Array, starts: string) {
  const { runs, align } = paragraph(file, starts);
  const looks = runs.map(({ size, bold, italics }) => ({ size, bold, italics, align }));
  expect(new Set(looks.map((each) => JSON.stringify(each))).size).toBe(1);
  return looks[0];
}

const sections = (file: Uint8Array) => all(part(file, 'word/document.xml'), 'w:sectPr');

/** Which header a section has on its pages of that kind. */
function header(file: Uint8Array, section: Xml, type: string): Xml {
  const reference = all(section, 'w:headerReference').find(
    ({ attributes }) => attributes['w:type'] === type,
  );
  const id = reference?.attributes['r:id'];
  const relation = all(part(file, 'word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes['Id'] === id,
  );
  return part(file, `word/${relation?.attributes['Target']}`);
}

describe('the page of Decree 30/2020', () => {
  test.each(everyFile)('%s: A4 with margins of 20, 20, 30 and 15–20 mm', (name, file) => {
    for (const section of sections(file)) {
      const size = only(section, 'w:pgSz').attributes;
      const sides = [millimetres(size['w:w']), millimetres(size['w:h'])];
      const upright = name !== 'progress';
      expect(size['w:orient']).toBe(upright ? 'portrait' : 'landscape');
      expect(sides[upright ? 0 : 1]).toBeCloseTo(210, 0);
      expect(sides[upright ? 1 : 0]).toBeCloseTo(297, 0);
      const margins = only(section, 'w:pgMar').attributes;
      expect(millimetres(margins['w:top'])).toBeCloseTo(20, 1);
      expect(millimetres(margins['w:bottom'])).toBeCloseTo(20, 1);
      expect(millimetres(margins['w:left'])).toBeCloseTo(30, 1);
      expect(millimetres(margins['w:right'])).toBeGreaterThanOrEqual(14.99);
      expect(millimetres(margins['w:right'])).toBeLessThanOrEqual(20);
      expect(millimetres(margins['w:header'])).toBeLessThan(20);
    }
    expect(sections(file)).toHaveLength(name === 'report' ? 2 : 1);
  });

  test.each(everyFile)('%s: page numbers in the top margin, not on the first page', (_, file) => {
    for (const section of sections(file)) {
      const titlePage = only(section, 'w:titlePg');
      expect(titlePage.attributes['w:val'] ?? 'true').not.toMatch(/^(?:false|0)$/);
      expect(only(section, 'w:pgNumType').attributes['w:start']).toBe('1');
      const usual = header(file, section, 'default');
      expect(only(usual, 'w:jc').attributes['w:val']).toBe('center');
      expect(only(usual, 'w:instrText').text).toBe('PAGE');
      const sizes = all(usual, 'w:sz').map(({ attributes }) => Number(attributes['w:val']) / 2);
      expect(new Set(sizes)).toEqual(new Set([13]));
      expect(all(header(file, section, 'first'), 'w:r')).toEqual([]);
      expect(all(section, 'w:footerReference')).toEqual([]);
    }
  });

  test.each(everyFile)('%s: Times New Roman and black, nothing else', (_, file) => {
    for (const run of paragraphs(file).flatMap(({ runs }) => runs)) {
      expect(run.font).toBe('Times New Roman');
      expect(run.colour).toBe('000000');
    }
    const roots = [...partsOf(file).values()];
    const every = (name: string) => roots.flatMap((root) => all(root, name));
    const fonts = every('w:rFonts').flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) => (key === 'w:hint' ? [] : [value])),
    );
    const faces = [...every('a:latin'), ...every('a:font')].map(
      ({ attributes }) => attributes['typeface'],
    );
    expect(new Set([...fonts, ...faces])).toEqual(new Set(['Times New Roman']));
    const colours = every('w:color').map(({ attributes }) => attributes['w:val']);
    expect(new Set(colours)).toEqual(new Set(['000000']));
    expect([...every('w:highlight'), ...every('w:shd')]).toEqual([]);
  });
});

describe('the letterhead', () => {
  const centred = { align: 'center', italics: false };
  test.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13, { ...centred, bold: true }],
    ['Độc lập - Tự do - Hạnh phúc', 13, 14, { ...centred, bold: true }],
    ['SỞ Y TẾ', 12, 13, { ...centred, bold: true }],
    ['ỦY BAN NHÂN DÂN TỈNH BÌNH MINH', 12, 13, { ...centred, bold: false }],
    ['Số:        /SYT-NVY', 13, 13, { ...centred, bold: false }],
    ['V/v đôn đốc gửi báo cáo', 12, 13, { ...centred, bold: false }],
    [
      'Bình Minh, ngày 17 tháng 6 năm 2026',
      13,
      14,
      { align: 'center', bold: false, italics: true },
    ],
  ])('%s: %d to %d pt', (starts, least, most, rest) => {
    const seen = look(files.reminder, starts);
    expect(seen).toMatchObject(rest);
    expect(seen?.size).toBeGreaterThanOrEqual(least);
    expect(seen?.size).toBeLessThanOrEqual(most);
  });

  test('issuing body on the left, state and motto on the right, without frame lines', () => {
    const [table] = all(part(files.report, 'word/document.xml'), 'w:tbl');
    const cells = all(table as Xml, 'w:tc').map((cell) =>
      all(cell, 'w:t')
        .map(({ text }) => text)
        .join(' '),
    );
    expect(cells).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      'Số: 05/BC-UBND',
      'Bình Minh, ngày 05 tháng 6 năm 2026',
    ]);
    const borders = only(table as Xml, 'w:tblBorders');
    expect(new Set(borders.children.map(({ attributes }) => attributes['w:val']))).toEqual(
      new Set(['none']),
    );
  });

  test('a rule below motto, issuing body and title, no underlining', () => {
    const underlined = everyFile.flatMap(([, file]) => all(part(file, 'word/document.xml'), 'w:u'));
    expect(underlined).toEqual([]);
    const ruledBelow = (file: Uint8Array) => {
      const list = paragraphs(file);
      return list.flatMap(({ node }, at) =>
        first(node, 'w:pBdr') ? [list[at - 1]?.text ?? ''] : [],
      );
    };
    expect(ruledBelow(files.reminder)).toEqual(['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc']);
    expect(ruledBelow(files.report)).toEqual([
      'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH',
      'Độc lập - Tự do - Hạnh phúc',
      report.about,
    ]);
  });
});

describe('the text', () => {
  test('title and its subject are bold, in the middle, 13 to 14 pt', () => {
    const wanted = { size: 14, bold: true, italics: false, align: 'center' };
    expect(look(files.report, 'BÁO CÁO')).toEqual(wanted);
    expect(look(files.report, 'Kết quả thực hiện Kế hoạch')).toEqual(wanted);
    expect(look(files.progress, 'PHỤ LỤC I')).toEqual(wanted);
    expect(look(files.progress, 'TIẾN ĐỘ THỰC HIỆN')).toEqual(wanted);
    expect(look(files.progress, '(Kèm theo Báo cáo')).toEqual({
      ...wanted,
      bold: false,
      italics: true,
    });
  });

  test.each([
    ['report', files.report, 'Thực hiện Kế hoạch số 123'],
    ['report', files.report, 'Trên đây là báo cáo'],
    ['reminder', files.reminder, 'Để kịp thời tổng hợp'],
  ])('%s: the body is justified, its first line indented, paragraphs apart', (_, file, starts) => {
    expect(look(file, starts)).toEqual({ size: 14, bold: false, italics: false, align: 'both' });
    const { node } = paragraph(file, starts);
    const indent = millimetres(only(node, 'w:ind').attributes['w:firstLine']);
    expect(indent).toBeGreaterThanOrEqual(9.99);
    expect(indent).toBeLessThanOrEqual(12.7);
    const spacing = only(node, 'w:spacing').attributes;
    expect(Number(spacing['w:after']) / 20).toBeGreaterThanOrEqual(6);
    expect(Number(spacing['w:line']) / 240).toBeGreaterThanOrEqual(1);
    expect(Number(spacing['w:line']) / 240).toBeLessThanOrEqual(1.5);
  });

  test('chapters and sections are bold headings of the document', () => {
    for (const [starts, style] of [
      ['I. KẾT QUẢ', 'Heading1'],
      ['II. TÌNH HÌNH', 'Heading1'],
      ['1. Tổng hợp chung', 'Heading2'],
      ['III. ĐÁNH GIÁ', 'Heading1'],
      ['2. Khó khăn', 'Heading2'],
    ] as const) {
      expect(look(files.report, starts)).toMatchObject({ size: 14, bold: true });
      expect(only(paragraph(files.report, starts).node, 'w:pStyle').attributes['w:val']).toBe(
        style,
      );
    }
    const styles = all(part(files.report, 'word/styles.xml'), 'w:style').map(
      ({ attributes }) => attributes['w:styleId'],
    );
    expect(styles).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'Normal']));
  });
});

describe('signature and recipients', () => {
  test('authority, position and name are bold; Nơi nhận is 12 pt bold italic above a list of 11', () => {
    for (const starts of ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Thị'])
      expect(look(files.report, starts)).toEqual({
        size: 14,
        bold: true,
        italics: false,
        align: 'center',
      });
    expect(look(files.report, 'Nơi nhận:')).toMatchObject({ size: 12, bold: true, italics: true });
    for (const starts of ['- Như trên;', '- Lưu: VT, KGVX.'])
      expect(look(files.report, starts)).toMatchObject({ size: 11, bold: false, italics: false });
  });

  test('the block is not broken over two pages, and the last sentence stays with it', () => {
    const document = part(files.report, 'word/document.xml');
    const block = all(document, 'w:tbl').find((table) =>
      all(table, 'w:t').some(({ text }) => text === 'Nơi nhận:'),
    );
    expect(all(block as Xml, 'w:cantSplit')).toHaveLength(1);
    expect(first(paragraph(files.report, 'Trên đây là').node, 'w:keepNext')).toBeDefined();
  });
});

describe('tables', () => {
  test.each(everyFile)('%s: every page repeats the head, rows hold together', (_, file) => {
    const data = all(part(file, 'word/document.xml'), 'w:tbl').filter(
      (table) => first(table, 'w:tblHeader') !== undefined,
    );
    expect(data.length).toBeGreaterThan(0);
    for (const table of data) {
      const [head, ...rest] = all(table, 'w:tr');
      expect(all(head as Xml, 'w:tblHeader')).toHaveLength(1);
      expect(rest.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
      expect(rest.flatMap((row) => all(row, 'w:cantSplit'))).toHaveLength(rest.length);
      const borders = only(table, 'w:tblBorders').children;
      expect(borders).toHaveLength(6);
      for (const { attributes } of borders)
        expect(attributes).toMatchObject({ 'w:val': 'single', 'w:color': '000000' });
    }
  });

  test.each(everyFile)('%s: as wide as the text, never wider', (name, file) => {
    const { page, margins } = DECREE_30_2020;
    const across = name === 'progress' ? page.height : page.width;
    const width = across - margins.left - margins.right;
    for (const table of all(part(file, 'word/document.xml'), 'w:tbl')) {
      const columns = all(table, 'w:gridCol').map(({ attributes }) => attributes['w:w']);
      const sum = columns.reduce((total, column) => total + millimetres(column), 0);
      expect(Math.abs(sum - width)).toBeLessThan(0.5);
    }
  });

  test('another layout is a matter of data', async () => {
    const layout = {
      ...DECREE_30_2020,
      font: 'Tinos',
      margins: { ...DECREE_30_2020.margins, right: 20 },
      body: { size: 13 },
    };
    const file = await reportDocument(report, layout);
    expect(look(file, 'Thực hiện Kế hoạch')).toMatchObject({ size: 13 });
    expect(
      millimetres(only(sections(file)[0] as Xml, 'w:pgMar').attributes['w:right']),
    ).toBeCloseTo(20, 1);
    expect(new Set(paragraphs(file).flatMap(({ runs }) => runs.map(({ font }) => font)))).toEqual(
      new Set(['Tinos']),
    );
  });
});
