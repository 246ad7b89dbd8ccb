import { describe, expect, test } from 'vitest';
import { progressTable, reminderLetter, reportDocument } from '../src/index.ts';
import { progress, reminder, report } from './samples.ts';
import { all, paragraphs, part, textOf } from './xml.ts';

const textsOf = (file: Uint8Array) => paragraphs(file).map(({ text }) => text);
const has = (file: Uint8Array, text: string) => textsOf(file).join('\n').includes(text);

/** The rows of the tables that have a head, cell by cell. */
const tables = (file: Uint8Array) =>
  all(part(file, 'word/document.xml'), 'w:tbl')
    .filter((table) => all(table, 'w:tblHeader').length > 0)
    .map((table) => all(table, 'w:tr').map((row) => all(row, 'w:tc').map(textOf)));

describe('a report', () => {
  test('says who has reported, what was reached, and what is missing', async () => {
    const file = await reportDocument(report);
    expect(has(file, '18/21 đơn vị đã báo cáo; còn 03 đơn vị chưa báo cáo: Sở Xây dựng; ')).toBe(
      true,
    );
    const [targets, standing, tasks, agencies] = tables(file);
    expect(targets).toEqual([
      ['TT', 'Chỉ tiêu', 'Kế hoạch', 'Kết quả', 'Tỷ lệ', 'Đánh giá', 'Ghi chú'],
      ['Nhóm chỉ tiêu về phòng bệnh'],
      ['1', report.targets[0]?.title, '≥ 95%', '18.204/ 19.020', '95,71%', 'Đạt', ''],
      ['2', report.targets[2]?.title, '80 – 85%', 'Chưa có số liệu', '–', 'Chưa có số liệu', ''],
      ['Nhóm chỉ tiêu về dịch vụ'],
      [
        '3',
        report.targets[1]?.title,
        '130 xã, phường',
        '97/130',
        '74,62%',
        'Có nguy cơ không đạt',
        report.targets[1]?.note,
      ],
      ['4', report.targets[3]?.title, '0 vụ', 'Không phát sinh', '–', 'Đạt', ''],
    ]);
    expect(standing).toEqual([
      [
        'Tổng số nhiệm vụ',
        'Hoàn thành đúng hạn',
        'Hoàn thành quá hạn',
        'Đang thực hiện, trong hạn',
        'Đang thực hiện, quá hạn',
      ],
      ['04', '01 (25%)', '01 (25%)', '01 (25%)', '01 (25%)'],
    ]);
    expect(tasks?.[2]?.slice(2)).toEqual(['Sở Y tế', '28/02/2026', 'Hoàn thành đúng hạn', '100%']);
    expect(tasks?.[5]?.[3]).toBe('Thường xuyên');
    expect(agencies?.[3]).toEqual([
      '3',
      'Sở Xây dựng',
      '14/06/2026',
      '–',
      'Chưa gửi, quá hạn',
      'Đã đôn đốc 02 lần',
    ]);
  });

  test('gathers the texts by agency, keeps their paragraphs, and says where there are none', async () => {
    const texts = textsOf(await reportDocument(report));
    const at = texts.indexOf('1. Kết quả nổi bật');
    expect(texts.slice(at, at + 9)).toEqual([
      '1. Kết quả nổi bật',
      expect.stringMatching(/^- Sở Y tế: Đã hoàn thành tập huấn/),
      expect.stringMatching(/^Công tác giám sát dịch/),
      expect.stringMatching(/^- Công an tỉnh: Phối hợp/),
      '2. Khó khăn, vướng mắc',
      expect.stringMatching(/^- Sở Nông nghiệp và Môi trường: Địa hình/),
      '3. Đề xuất, kiến nghị',
      'Không có nội dung báo cáo.',
      expect.stringMatching(/kính báo cáo Bộ Y tế xem xét, chỉ đạo\.\/\.$/),
    ]);
  });

  test('ends once, whatever the tenant’s own closing ended with', async () => {
    const texts = textsOf(await reportDocument({ ...report, closing: 'Kính báo cáo. ./.' }));
    expect(texts).toContain('Kính báo cáo./.');
  });

  test('without number, date and addressee it leaves room for the clerk', async () => {
    const file = await reportDocument({
      ...report,
      addressees: [],
      letterhead: { ...report.letterhead, number: null, date: null },
    });
    const texts = textsOf(file);
    expect(texts).toContain('Số:        /BC-UBND');
    expect(texts).toContain('Bình Minh, ngày      tháng      năm      ');
    expect(has(file, 'Kính gửi')).toBe(false);
    expect(has(file, 'Trên đây là báo cáo kết quả thực hiện')).toBe(true);
  });

  test('in which nothing arose it says so, without tables', async () => {
    const file = await reportDocument({ ...report, nothingToReport: true, agencies: null });
    expect(has(file, 'không phát sinh nội dung, số liệu')).toBe(true);
    expect(tables(file)).toEqual([]);
  });

  test('without targets, tasks and coverage it says so', async () => {
    const file = await reportDocument({
      ...report,
      targets: [],
      tasks: [],
      coverage: null,
      agencies: [],
    });
    expect(has(file, 'Không có chỉ tiêu phải báo cáo trong kỳ.')).toBe(true);
    expect(has(file, 'Không có nhiệm vụ phải báo cáo trong kỳ.')).toBe(true);
    expect(tables(file)).toEqual([]);
  });
});

describe('a reminder letter', () => {
  test('names those who owe, what, since when, and until when it is wanted', async () => {
    const file = await reminderLetter(reminder);
    const texts = textsOf(file);
    expect(texts.slice(9, 14)).toEqual([
      '',
      'Kính gửi:',
      '- Sở Xây dựng;',
      '- Ủy ban nhân dân phường Trường Sơn;',
      '- Ủy ban nhân dân xã Đông Hải.',
    ]);
    expect(has(file, 'còn 03 cơ quan, đơn vị với 04 nội dung đã quá thời hạn')).toBe(true);
    expect(has(file, 'chậm nhất ngày 20 tháng 6 năm 2026')).toBe(true);
    expect(tables(file)[0]?.[4]).toEqual([
      '4',
      'Ủy ban nhân dân xã Đông Hải',
      'Rà soát các điểm cấp nước tập trung',
      '31/05/2026',
      '16',
    ]);
    expect(has(file, 'BÁO CÁO')).toBe(false);
  });

  test('to one body it names it beside Kính gửi; without debts it has no table', async () => {
    const file = await reminderLetter({
      ...reminder,
      addressees: ['Sở Xây dựng'],
      owed: [],
      deadline: null,
    });
    expect(textsOf(file)).toContain('Kính gửi: Sở Xây dựng');
    expect(has(file, 'không có cơ quan, đơn vị nào chậm thời hạn')).toBe(true);
    expect(tables(file)).toEqual([]);
  });
});

describe('a progress table', () => {
  test('shows targets and tasks by group with lead, coordinating, due, standing and percent', async () => {
    const [targets, tasks] = tables(await progressTable(progress));
    expect(targets?.[0]).toContain('Cơ quan chủ trì');
    expect(tasks?.[0]).toEqual([
      'TT',
      'Nhiệm vụ',
      'Cơ quan chủ trì',
      'Cơ quan phối hợp',
      'Thời hạn',
      'Tình trạng',
      'Tiến độ',
      'Ghi chú',
    ]);
    expect(tasks?.[3]?.slice(2)).toEqual([
      'Công an tỉnh; Sở Y tế',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
      '30/04/2026',
      'Hoàn thành quá hạn',
      '100%',
      'Hoàn thành ngày 12/05/2026',
    ]);
    expect(tasks?.filter((row) => row.length === 1)).toHaveLength(2);
  });

  test('leaves out a column of notes in which nobody wrote', async () => {
    const tasks = progress.tasks.map((task) => ({ ...task, note: ' ' }));
    const [table] = tables(await progressTable({ ...progress, targets: [], tasks }));
    expect(table?.[0]).not.toContain('Ghi chú');
  });
});
