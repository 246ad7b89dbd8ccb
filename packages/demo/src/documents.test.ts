import type { DraftReporting, DraftSubTarget, PlanDraft } from '@tiendo/contracts';
import { importPlan } from '@tiendo/plan-import';
import { readDocument } from '@tiendo/plan-import/read';
import { describe, expect, it } from 'vitest';
import { readPlanDocument } from './documents.ts';
import type { PlanTenantSlug } from './plan-seed.ts';

/** The facts below were typed from the hand labels of the five sources, not from what the importer gave. */

async function imported(slug: PlanTenantSlug): Promise<{ text: string; draft: PlanDraft }> {
  const { bytes } = await readPlanDocument(slug);
  const read = await readDocument(bytes);
  if (!read.ok) throw new Error(read.problem.message);
  const plan = importPlan(read.text);
  if (!plan.ok) throw new Error(plan.problem.message);
  return { text: read.text, draft: plan.draft };
}

const measureOf = (target: DraftSubTarget) => {
  const { comparator, strict, value, valueMax, unit, unitNoun, denominator, dueDate } = target;
  const words = [comparator, strict && 'strict', value, valueMax, unit, unitNoun];
  const ends = [denominator && `of ${denominator}`, dueDate && `by ${dueDate}`];
  return [...words, ...ends].filter(
    (word) => word !== null && word !== undefined && word !== false,
  );
};

const dueOf = ({ due }: DraftReporting) => {
  if (due === null) return 'no date';
  if ('date' in due) return `${due.mode} ${due.date}`;
  return 'monthDay' in due ? `${due.mode} ${due.monthDay} every ${due.every}` : JSON.stringify(due);
};

const ruleOf = (rule: DraftReporting) => {
  const up = rule.forwardTo.length > 0 ? ` > ${rule.forwardTo.join(' + ')}` : '';
  return `${rule.kind} ${dueOf(rule)} | ${rule.reporter ?? 'nobody'} > ${rule.recipient ?? 'nobody'}${up}`;
};

const labour = 'Sở Lao động - Thương binh và Xã hội';
const ministry = 'Bộ Lao động - Thương binh và Xã hội';
const committee = 'Ủy ban nhân dân tỉnh';
const hueReporters =
  'Các sở, ngành, đơn vị liên quan, Ủy ban nhân dân các huyện, thị xã và thành phố Huế';
const ngheAnReporters = 'Các sở, ban, ngành, đoàn thể của tỉnh và UBND các huyện, thành, thị';
const binhThuanReporters = 'Các cơ quan, đơn vị và Ủy ban nhân dân các huyện, thị xã, thành phố';
const konTumReporters = 'các sở, ban, ngành, đoàn thể và UBND các huyện, thành phố';

interface Facts {
  slug: PlanTenantSlug;
  title: string;
  level: string;
  locality: string;
  issuedOn: string | null;
  period: [number, number];
  bases: string[];
  cited: string[];
  targets: string[];
  /** The measurable clauses of the targets that have some, by their place. */
  clauses: Record<number, string[]>;
  headings: string[];
  rules: string[];
  warnings: string[];
  /** Quantities and rhythms that the document states outside its targets and reports. */
  embedded: RegExp[];
}

const undated = ['document_number_missing', 'issued_on_missing'];

const table: Facts[] = [
  {
    slug: 'thua-thien-hue',
    title: 'Phòng, chống, cai nghiện và quản lý sau cai nghiện ma túy tỉnh Thừa Thiên Huế năm 2024',
    level: 'province',
    locality: 'tỉnh Thừa Thiên Huế',
    issuedOn: null,
    period: [2024, 2024],
    bases: ['1452/QĐ-TTg', '342/KH-UBND'],
    cited: ['116/2021/NĐ-CP', '3264/QĐ-UBND', '120/2021/NĐ-CP', '13/2023/NQ-HĐND'],
    targets: ['= 100 %', 'range 80 85 %', '= 100 %', '= 100 %', '= 100 %'],
    clauses: { 4: ['= 100 %', '= 100 %'] },
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 5',
      'Sở Y tế | lead | 6',
      'Công an tỉnh | lead | 4',
      'Sở Tài chính | lead | 1',
      'Sở Kế hoạch và Đầu tư | lead | 1',
      'Sở Tư pháp | lead | 2',
      'Sở Thông tin và Truyền thông | coordinate | 1',
      'Các Sở, ban, ngành và cơ quan liên quan | lead | 1',
      'Toà án Nhân dân tỉnh, Viện kiểm sát nhân dân tỉnh | requested | 1',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên, các tổ chức xã hội | requested | 2',
      'Ủy ban nhân dân các huyện, thị xã và thành phố Huế | lead | 5',
    ],
    rules: [
      `six-month before 2024-06-15 | ${hueReporters} > ${labour} > ${committee}`,
      `annual before 2024-11-30 | ${hueReporters} > ${labour} > ${committee}`,
      `six-month before 2024-06-30 | ${labour} > ${committee}`,
      `annual before 2024-12-05 | ${labour} > ${committee}`,
      `ad-hoc no date | nobody > ${committee}`,
    ],
    warnings: undated,
    embedded: [
      /100% người cai nghiện bắt buộc từ Trung tâm trở về/,
      /04 Điểm tư vấn cai nghiện và 03 Điểm tư vấn/,
      /ít nhất một đơn vị cung cấp/,
    ],
  },
  {
    slug: 'nghe-an',
    title: 'Tổ chức cai nghiện và quản lý sau cai nghiện ma túy năm 2024 trên địa bàn tỉnh Nghệ An',
    level: 'province',
    locality: 'tỉnh Nghệ An',
    issuedOn: null,
    period: [2024, 2024],
    bases: ['1452/QĐ-TTg'],
    cited: ['116/2021/NĐ-CP', '73/2021/QH14', '4473/QĐ-UBND', '34/QĐ-SLĐTBXH-PCTNXH'],
    targets: [
      '>= 80 %',
      '= 100 % by 2024-12-31',
      '= 80 %',
      'none',
      '= 100 %',
      '= 100 %',
      '= 21 count đơn vị of 21',
    ],
    clauses: { 2: ['= 80 %', 'none'], 5: ['= 100 %', '= 100 %', '= 100 %'] },
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 7',
      'Công an tỉnh | lead | 3 (0, 4, 0)',
      'Sở Y tế | lead | 4',
      'Sở Tài chính | lead | 2',
      'Sở Tư pháp | lead | 1',
      'Ủy ban Mặt trận Tổ quốc tỉnh | requested | 2',
      'Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh | lead | 1',
      'Ủy ban nhân dân các huyện, thành, thị | lead | 4',
    ],
    rules: [
      `periodic no date | ${labour} > UBND tỉnh`,
      `six-month no date | ${ngheAnReporters} > ${labour} > UBND tỉnh + ${ministry}`,
      `annual no date | ${ngheAnReporters} > ${labour} > UBND tỉnh + ${ministry}`,
      `ad-hoc no date | ${ngheAnReporters} > ${labour} > UBND tỉnh + ${ministry}`,
      'ad-hoc no date | nobody > UBND tỉnh',
    ],
    warnings: [...undated, 'report_without_date', 'target_without_figure'],
    embedded: [
      /21\/21 đơn vị cấp huyện \(huyện, thành phố, thị xã\)/,
      /100% người đã cai ở các Cơ sở/,
      /Ban chỉ đạo Phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân/,
      /Kiểm tra, đánh giá theo định kỳ việc cai nghiện/,
    ],
  },
  {
    slug: 'binh-thuan',
    title:
      'Thực hiện Dự án “Nâng cao hiệu quả công tác cai nghiện ma túy và phòng ngừa nghiện ma túy đối với nhóm người có nguy cơ cao và người sử dụng trái phép chất ma túy” trên địa bàn tỉnh',
    level: 'province',
    locality: 'tỉnh Bình Thuận',
    issuedOn: null,
    period: [2023, 2025],
    bases: ['1393/QĐ-LĐTBXH'],
    cited: ['116/2021/NĐ-CP', '36-CT/TW', '76-CTr/TU', '4218/KH-UBND'],
    targets: [
      '>= strict 80 %',
      '>= strict 80 %',
      '>= 1 count mô hình by 2024-12-31',
      '>= strict 80 %',
      'none',
    ],
    clauses: {},
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 6',
      'Công an tỉnh | lead | 3',
      'Sở Giáo dục và Đào tạo | lead | 2',
      'Sở Y tế | lead | 2',
      'Sở Tài chính | lead | 1',
      'Sở Kế hoạch và Đầu tư | coordinate | 1',
      'Sở Thông tin và Truyền thông | lead | 1',
      'Tòa án nhân dân tỉnh, Viện Kiểm sát nhân dân tỉnh | requested | 4',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên | requested | 3',
      'Tỉnh Đoàn | requested | 3',
      'Hội Liên hiệp Phụ nữ tỉnh | requested | 2',
      'Liên đoàn Lao động tỉnh | requested | 1',
      'Đài Phát thanh - Truyền hình Bình Thuận, Báo Bình Thuận | lead | 1',
      'Ủy ban nhân dân huyện, thị xã, thành phố | lead | 2',
    ],
    rules: [
      `periodic no date | ${labour} > nobody`,
      `periodic no date | ${labour} > ${committee}, ${ministry}`,
      `six-month before 06-05 every year | ${binhThuanReporters} > ${labour} > ${committee} + ${ministry}`,
      `annual before 12-05 every year | ${binhThuanReporters} > ${labour} > ${committee} + ${ministry}`,
      `ad-hoc no date | ${binhThuanReporters} > ${labour} > ${committee} + ${ministry}`,
    ],
    warnings: [...undated, 'report_without_date', 'target_without_figure'],
    embedded: [/một mô hình điểm để Phụ nữ/],
  },
  {
    slug: 'dien-chau',
    title:
      'Triển khai thực hiện Dự án 5: “Nâng cao hiệu quả cai nghiện ma túy và quản lý sau cai” thuộc Chương trình mục tiêu quốc gia phòng, chống ma túy đến năm 2030 trên địa bàn xã Diễn Châu',
    level: 'commune',
    locality: 'xã Diễn Châu, tỉnh Nghệ An',
    issuedOn: null,
    period: [2026, 2030],
    bases: ['7619/QĐ-BCA', '44/HD-BCA-C04', '108/KH-UBND'],
    cited: ['17/KH-UBND'],
    targets: [
      '= 100 % by 2030-12-31',
      '>= strict 80 % by 2030-12-31',
      '= 90 % by 2030-12-31',
      '>= strict 80 % by 2030-12-31',
    ],
    clauses: {},
    headings: [
      'Công an xã | lead | 6',
      'Văn phòng HĐND và UBND xã | coordinate | 2',
      'Trung tâm Y tế Diễn Châu, các Trạm Y tế trên địa bàn xã | lead | 2',
      'Phòng Văn hoá - Xã hội | coordinate | 2',
      'Phòng Kinh tế | lead | 2',
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội | requested | 1',
      'Ban cán sự 42 khối, xóm | lead | 1',
    ],
    rules: [
      'periodic no date | Công an xã > Công an tỉnh, UBND tỉnh',
      'ad-hoc no date | Công an xã > Công an tỉnh',
      'periodic no date | Công an xã > nobody',
    ],
    warnings: [...undated, 'province_from_citation', 'report_without_date', 'roles_in_activities'],
    embedded: [/42 khối, xóm dùng nhiều cách/, /Đơn vị chủ trì: Công an xã/, /tháng 3 năm 2026/],
  },
  {
    slug: 'kon-tum',
    title:
      'Thực hiện Đề án đổi mới công tác cai nghiện ma túy trên địa bàn tỉnh Kon Tum đến năm 2020',
    level: 'province',
    locality: 'tỉnh Kon Tum',
    issuedOn: '2015-05-28',
    period: [2015, 2020],
    bases: ['2596/QĐ-TTg', '2187/QĐ-TTg'],
    cited: ['03/2012/TTLT-BLDTBXH-BYT-BCA'],
    targets: [],
    clauses: {},
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 7',
      'Sở Y tế | lead | 6',
      'Công an tỉnh | lead | 4',
      'Sở Nội vụ | coordinate | 1',
      'Sở Kế hoạch Đầu tư | coordinate | 1',
      'Sở Tài chính | lead | 1',
      'Sở Thông tin và Truyền thông, Đài Phát thanh- Truyền hình tỉnh, Báo Kon Tum | lead | 1',
      'Sở Giáo dục và Đào tạo | lead | 1',
      'UBMTTQVN tỉnh và các đoàn thể Chính trị; các tổ chức Hội cấp tỉnh (Liên minh Hợp tác xã, Hội Chữ thập đỏ, Hội Bảo trợ Người tàn tật-Trẻ mồ côi, Hội Nạn nhân chất độc da cam/dioxin tỉnh) | requested | 1',
      'BCH Bộ đội Biên phòng tỉnh | requested | 1',
      'Ủy ban nhân dân huyện, thành phố | lead | 7',
    ],
    rules: [
      'periodic no date | nobody > nobody',
      `six-month no date | ${labour} > UBND tỉnh, ${ministry}`,
      `annual no date | ${labour} > UBND tỉnh, ${ministry}`,
      `six-month on 06-15 every year | ${konTumReporters} > ${labour} > ${committee} + ${ministry}`,
      `annual on 12-15 every year | ${konTumReporters} > ${labour} > ${committee} + ${ministry}`,
      `ad-hoc no date | nobody > ${labour} > ${committee}`,
    ],
    warnings: [
      'document_number_missing',
      'no_target_section',
      'numbering_gap',
      'period_from_issue_year',
      'report_without_date',
    ],
    embedded: [/tối thiểu 01 cơ sở/, /1-2 điểm/, /Cứ 2 năm một lần/, /Mỗi năm, tùy tình hình/],
  },
];

describe.each(table)('the document of $slug', (facts) => {
  it('has the head of the official plan, blanks included', async () => {
    const { draft } = await imported(facts.slug);
    const { title, level, locality, issuedOn } = facts;
    expect(draft).toMatchObject({ title, level, locality, issuedOn, documentNumber: null });
    expect([draft.period.from, draft.period.to]).toEqual(facts.period);
  });

  it('rests on the documents of its preamble, and names the others', async () => {
    const { draft, text } = await imported(facts.slug);
    expect(draft.legalBases).toEqual(facts.bases);
    for (const number of facts.cited) expect(text).toContain(number);
  });

  it('demands what the official plan demands, in its order', async () => {
    const { draft } = await imported(facts.slug);
    expect(draft.targets.map((target) => measureOf(target).join(' '))).toEqual(facts.targets);
    const clauses = draft.targets.flatMap(({ subTargets }, at) =>
      subTargets ? [[String(at), subTargets.map((part) => measureOf(part).join(' '))]] : [],
    );
    expect(Object.fromEntries(clauses)).toEqual(facts.clauses);
    expect(draft.targets.flatMap(({ milestones }) => milestones ?? [])).toEqual([]);
  });

  it('gives each agency its role and its number of tasks', async () => {
    const { draft } = await imported(facts.slug);
    const headings = draft.assignments.map(({ agency, role, tasks }) => {
      const below = tasks.map(({ subTasks }) => subTasks?.length ?? 0);
      const counted = below.some((count) => count > 0) ? ` (${below.join(', ')})` : '';
      return `${agency} | ${role} | ${tasks.length}${counted}`;
    });
    expect(headings).toEqual(facts.headings);
    expect(draft.assignments.flatMap(({ tasks }) => tasks.map(({ dueDate }) => dueDate))).toEqual(
      draft.assignments.flatMap(({ tasks }) => tasks.map(() => undefined)),
    );
  });

  it('keeps every reporting rule with its due date, or without one', async () => {
    const { draft } = await imported(facts.slug);
    expect(draft.reporting.map(ruleOf)).toEqual(facts.rules);
  });

  it('leaves quantities of its prose where they are', async () => {
    const { text } = await imported(facts.slug);
    for (const quantity of facts.embedded) expect(text).toMatch(quantity);
  });

  it('raises the doubts that the official plan raises, and no other', async () => {
    const { draft } = await imported(facts.slug);
    const codes = [...new Set(draft.warnings.map(({ code }) => code))].sort();
    expect(codes).toEqual([...facts.warnings].sort());
  });

  it('is composed (NFC) text without damage', async () => {
    const { text } = await imported(facts.slug);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/\uFFFD/);
  });
});

describe('single facts that are easy to lose', () => {
  it("groups Bình Thuận's targets by sub-project", async () => {
    const { draft } = await imported('binh-thuan');
    const groups = draft.targets.map(({ group }) => group?.slice(0, 'Tiểu dự án 1'.length));
    expect(groups).toEqual([
      ...Array.from({ length: 3 }, () => 'Tiểu dự án 1'),
      ...Array.from({ length: 2 }, () => 'Tiểu dự án 2'),
    ]);
  });

  it('names the agencies of a heading one by one', async () => {
    const { draft } = await imported('kon-tum');
    expect(
      draft.assignments.flatMap(({ agencies }) => (agencies ? [agencies.length] : [])),
    ).toEqual([3, 2]);
  });
});
