import { Buffer } from 'node:buffer';
import exceljs from 'exceljs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { importPlan } from '../src/index.ts';
import { MOST_FILE_BYTES, readDocument } from '../src/read/index.ts';
import {
  makeDocx,
  makePdf,
  makePdfOfRuns,
  wordParagraph,
  wordParts,
  wordTable,
} from './make-files.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

async function draftOf(file: Uint8Array) {
  const read = await readDocument(file);
  if (!read.ok) throw new Error(read.problem.message);
  const result = importPlan(read.text);
  if (!result.ok) throw new Error(`${result.problem.message}\n${read.text}`);
  return { draft: result.draft, text: read.text, format: read.format };
}

const WORD = [
  wordTable([['ỦY BAN NHÂN DÂN TỈNH HÀ KHÊ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']]),
  wordTable([['Số: 19/KH-UBND', 'Hà Khê, ngày 03 tháng 02 năm 2026']]),
  wordParagraph('KẾ HOẠCH', { bold: true }),
  wordParagraph('Nâng cao chất lượng dạy bơi cho trẻ em năm 2026', { bold: true }),
  wordParagraph(
    'Căn cứ Quyết định số 1248/QĐ-TTg ngày 19/7/2021, Ủy ban nhân dân tỉnh ban hành Kế hoạch:',
  ),
  wordParagraph('CHỈ TIÊU', { bold: true, list: [1, 0] }),
  wordParagraph('Trên 70% trường học tổ chức dạy bơi.', { list: [1, 1] }),
  wordParagraph('Xây mới 06 bể bơi.', { list: [1, 1] }),
  wordParagraph('TỔ CHỨC THỰC HIỆN', { bold: true, list: [1, 0] }),
  wordParagraph('Sở Giáo dục và Đào tạo', { bold: true, list: [1, 1] }),
  wordParagraph('Chủ trì triển khai Kế hoạch.', { list: [2, 0] }),
  wordParagraph('Tập huấn giáo viên.', { list: [2, 0] }),
  wordParagraph('Sở Tài chính', { bold: true, list: [1, 1] }),
  wordParagraph('Phối hợp bố trí kinh phí.', { list: [2, 0] }),
  wordTable([['Nơi nhận: - Lưu: VT', 'TM. ỦY BAN NHÂN DÂN']]),
].join('');

describe('a Word document', { timeout: 60_000 }, () => {
  test('keeps its automatic numbering, headings and letterhead', async () => {
    const { draft, format } = await draftOf(makeDocx(WORD));
    expect(format).toBe('docx');
    expect(draft).toMatchObject({
      documentNumber: '19/KH-UBND',
      issuedOn: '2026-02-03',
      locality: 'tỉnh Hà Khê',
    });
    expect(draft.targets.map(({ value, strict }) => [value, strict])).toEqual([
      [70, true],
      [6, false],
    ]);
    expect(
      draft.assignments.map(({ agency, role, tasks }) => [agency, role, tasks.length]),
    ).toEqual([
      ['Sở Giáo dục và Đào tạo', 'lead', 2],
      ['Sở Tài chính', 'coordinate', 1],
    ]);
  });
});

describe('a workbook', { timeout: 60_000 }, () => {
  test('gives the targets of an annex, with percent formats and merged cells', async () => {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('Phụ lục');
    sheet.addRow(['PHỤ LỤC CHỈ TIÊU NĂM 2026']);
    sheet.mergeCells('A1:D1');
    sheet.addRow(['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026']);
    sheet.addRow([1, 'Tỷ lệ hộ nghèo', '%', 'Dưới 2,5']);
    sheet.addRow([2, 'Tỷ lệ lao động qua đào tạo', '%', 0.725]).getCell(4).numFmt = '0.0%';
    sheet.addRow([3, 'Số việc làm mới', 'người', 15200]);
    const { draft, format } = await draftOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(format).toBe('xlsx');
    expect(draft.targets.map(({ comparator, value, unit }) => [comparator, value, unit])).toEqual([
      ['<=', 2.5, '%'],
      ['=', 72.5, '%'],
      ['=', 15200, 'count'],
    ]);
  });
});

describe('a PDF', { timeout: 60_000 }, () => {
  test('is read by its text layer, page by page', async () => {
    const file = makePdf([
      [
        'ỦY BAN NHÂN DÂN XÃ ĐẠI LỘC',
        'Số: 8/KH-UBND',
        'KẾ HOẠCH',
        'Giảm nghèo xã Đại Lộc, tỉnh Tây Hà năm 2026',
        'Căn cứ Nghị quyết số 24/2021/QH15, Ủy ban nhân dân xã ban hành Kế hoạch:',
        'I. CHỈ TIÊU',
        '- Giảm ít nhất 12 hộ nghèo và hỗ trợ vay vốn cho các hộ có nhu cầu',
      ],
      [
        '2',
        'sản xuất.',
        'II. PHÂN CÔNG NHIỆM VỤ',
        '1. Phòng Kinh tế',
        '- Chủ trì rà soát hộ nghèo.',
        '2. Các thôn',
        '- Tuyên truyền, vận động.',
      ],
    ]);
    const { draft, text, format } = await draftOf(file);
    expect(format).toBe('pdf');
    expect(draft.targets[0]?.text).toBe(
      'Giảm ít nhất 12 hộ nghèo và hỗ trợ vay vốn cho các hộ có nhu cầu sản xuất.',
    );
    expect(draft.assignments.map(({ agency }) => agency)).toEqual(['Phòng Kinh tế', 'Các thôn']);
    for (const { span } of draft.targets) expect(text.slice(span.start)).toMatch(/^Giảm/);
  });

  test.each([['top', 0] as const, ['middle', 7] as const])(
    'with a table over two pages, ordinals at the %s of their rows',
    async (_, drop) => {
      const text = (y: number, words: string) => ({ x: 60, y, text: words });
      const row = (
        y: number,
        ordinal: string,
        work: [string, string],
        agency: string,
        due: string,
      ) => [
        { x: 66, y: y - drop, text: ordinal },
        { x: 100, y, text: work[0] },
        { x: 100, y: y - 14, text: work[1] },
        { x: 330, y: y - drop, text: agency },
        { x: 450, y: y - drop, text: due },
      ];
      const file = makePdfOfRuns([
        [
          text(780, 'ỦY BAN NHÂN DÂN TỈNH TÂY HÀ'),
          text(764, 'Số: 9/KH-UBND'),
          text(748, 'KẾ HOẠCH'),
          text(732, 'Cải cách hành chính tỉnh Tây Hà năm 2026'),
          text(716, 'Căn cứ Nghị quyết số 76/NQ-CP, Ủy ban nhân dân tỉnh ban hành Kế hoạch:'),
          text(700, 'I. NHIỆM VỤ'),
          { x: 66, y: 680, text: 'TT' },
          { x: 150, y: 680, text: 'Nội dung' },
          { x: 330, y: 680, text: 'Cơ quan chủ trì' },
          { x: 450, y: 680, text: 'Thời gian' },
          ...row(
            656,
            '1',
            ['Rà soát thủ tục hành chính', 'thuộc ngành quản lý'],
            'Sở Nội vụ',
            'Quý I/2026',
          ),
          ...row(
            616,
            '2',
            ['Kiểm tra việc công khai', 'thủ tục tại các xã'],
            'Sở Tư pháp',
            'Quý II/2026',
          ),
        ],
        [
          { x: 290, y: 800, text: '2' },
          ...row(780, '3', ['Tập huấn cho cán bộ', 'của các phường'], 'Sở Nội vụ', 'Quý III/2026'),
          text(736, 'II. CHẾ ĐỘ BÁO CÁO'),
          text(720, 'Các sở báo cáo kết quả năm trước ngày 10/12 về Sở Nội vụ.'),
        ],
      ]);
      const { draft } = await draftOf(file);
      expect(
        draft.assignments.map(({ agency, tasks }) => [agency, tasks.map((task) => task.text)]),
      ).toEqual([
        [
          'Sở Nội vụ',
          ['Rà soát thủ tục hành chính thuộc ngành quản lý', 'Tập huấn cho cán bộ của các phường'],
        ],
        ['Sở Tư pháp', ['Kiểm tra việc công khai thủ tục tại các xã']],
      ]);
      expect(draft.assignments[1]?.tasks[0]?.dueDate).toBe('2026-06-30');
      expect(draft.reporting.map(({ kind }) => kind)).toEqual(['annual']);
    },
  );

  test('without a text layer says that it is a scan', async () => {
    expect(await readDocument(makePdf([[''], ['']]))).toMatchObject({
      ok: false,
      problem: { code: 'pdf_without_text' },
    });
  });

  test('with a password says so', async () => {
    expect(await readDocument(makePdf([['KẾ HOẠCH']], true))).toMatchObject({
      ok: false,
      problem: { code: 'file_protected' },
    });
  });

  test('cut off is damaged', async () => {
    const file = makePdf([['KẾ HOẠCH']]).subarray(0, 60);
    expect(await readDocument(file)).toMatchObject({
      ok: false,
      problem: { code: 'file_damaged' },
    });
  });
});

describe('bad files get one clear sentence', { timeout: 60_000 }, () => {
  const forged = (size: number) => {
    const file = zipSync({ 'word/document.xml': new Uint8Array(2_000_000) });
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    return file;
  };
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }, { level: 9 });
  const many = zipSync(
    Object.fromEntries(
      Array.from({ length: 2_500 }, (_, at) => [`word/${at}.xml`, new Uint8Array(1)]),
    ),
  );
  const entities = {
    ...wordParts(''),
    'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document/>'),
  };
  const locked = (() => {
    const file = makeDocx(WORD);
    const view = new DataView(file.buffer);
    for (let at = 0; at < file.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    return file;
  })();
  const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919) % 251);
  const ole = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 600 }, () => 0),
  ]);
  const vni = Uint8Array.from({ length: 3_000 }, (_, at) =>
    at % 3 === 0 ? 0xe9 : 0x41 + (at % 20),
  );

  test.each([
    ['empty', new Uint8Array(), 'file_empty'],
    ['too large', new Uint8Array(MOST_FILE_BYTES + 1), 'file_too_large'],
    ['binary renamed .docx', noise, 'file_binary'],
    ['a zip bomb', bomb, 'archive_bomb'],
    ['a zip whose directory lies', forged(1_000), 'archive_bomb'],
    ['a zip of too many files', many, 'archive_bomb'],
    ['declared entities', zipSync(entities), 'file_damaged'],
    ['an encrypted archive', locked, 'file_protected'],
    ['an old or protected Office file', ole, 'file_old_format'],
    ['another archive', zipSync({ 'a.txt': strToU8('x') }), 'file_binary'],
    ['a cut archive', makeDocx(WORD).subarray(0, 400), 'file_damaged'],
    [
      'a document with broken XML',
      zipSync({ ...wordParts(''), 'word/document.xml': strToU8('<w:document><w:body>') }),
      'file_damaged',
    ],
    ['an old Vietnamese encoding', vni, 'file_encoding'],
  ])('%s', async (_, file, code) => {
    const read = await readDocument(file);
    const message = expect.stringMatching(/^Tệp .*\.$/u);
    expect(read).toMatchObject({ ok: false, problem: { code, message } });
  });

  test('stray null bytes and marks of direction do not hinder', async () => {
    const read = await readDocument(bytes('\ufeffKẾ\u0000 HOẠCH\u200f\nPhòng bệnh năm 2026'));
    expect(read.ok).toBe(true);
  });
});
