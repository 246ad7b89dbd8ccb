import { describe, expect, it } from 'vitest';
import type { AssignmentSeed, PlanSeed, ReportingSeed, TargetMeasure } from './plan-seed.ts';
import { planSeeds } from './plans/index.ts';

/** The facts below were typed from the hand labels of the five sources, not from the seeds. */

function planOf(slug: string): PlanSeed {
  const plan = planSeeds.find((item) => item.tenantSlug === slug);
  if (plan === undefined) throw new Error(`no plan ${slug}`);
  return plan;
}

const nameOf = (plan: PlanSeed, key: string) =>
  plan.agencies.find((agency) => agency.key === key)?.name ?? `unknown ${key}`;

const headingsOf = (plan: PlanSeed, headings: readonly AssignmentSeed[] = plan.assignments) =>
  headings.map(
    ({ agencyKeys, role, tasks }) =>
      `${agencyKeys.map((key) => nameOf(plan, key)).join(' + ')} | ${role} | ${tasks.length}`,
  );

const measureOf = ({ comparator, strict, value, valueMax, unit }: TargetMeasure) =>
  `${comparator}${strict ? ' strict' : ''} ${value}${valueMax === null ? '' : `-${valueMax}`} ${unit}`;

const dueOf = ({ due }: ReportingSeed) => {
  if (due === null) return 'no date';
  return 'date' in due
    ? `${due.mode} ${due.date}`
    : `${due.mode} ${due.monthDay} every ${due.every}`;
};

const rulesOf = (plan: PlanSeed) =>
  plan.reporting.map((rule) => `hop ${rule.hop} ${rule.kind} ${dueOf(rule)}`);

const numbersOf = (plan: PlanSeed, kind: 'basis' | 'cited') =>
  plan.legalBases.filter((item) => item.kind === kind).map((item) => item.number);

const allText = (plan: PlanSeed) => JSON.stringify(plan.assignments);

interface Facts {
  slug: string;
  level: string;
  issued: [string | null, string | null, string | null];
  period: [number, number];
  bases: string[];
  cited: string[];
  targets: string[];
  subTargets: number[];
  headings: string[];
  elsewhere: string[];
  rules: string[];
  embedded: RegExp[];
}

const table: Facts[] = [
  {
    slug: 'thua-thien-hue',
    level: 'province',
    issued: [null, null, null],
    period: [2024, 2024],
    bases: ['1452/QĐ-TTg', '342/KH-UBND'],
    cited: ['116/2021/NĐ-CP', '3264/QĐ-UBND', '120/2021/NĐ-CP', '13/2023/NQ-HĐND'],
    targets: ['= 100 %', 'range 80-85 %', '= 100 %', '= 100 %', '= 100 %'],
    subTargets: [0, 0, 0, 0, 2],
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 5',
      'Sở Y tế | lead | 6',
      'Công an tỉnh | lead | 4',
      'Sở Tài chính | lead | 1',
      'Sở Kế hoạch và Đầu tư | lead | 1',
      'Sở Tư pháp | lead | 2',
      'Sở Thông tin và Truyền thông | coordinate | 1',
      'Các Sở, ban, ngành và cơ quan liên quan | lead | 1',
      'Toà án Nhân dân tỉnh + Viện kiểm sát nhân dân tỉnh | requested | 1',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên, các tổ chức xã hội | requested | 2',
      'Ủy ban nhân dân các huyện, thị xã và thành phố Huế | lead | 5',
    ],
    elsewhere: [],
    rules: [
      'hop 1 six-month before 2024-06-15',
      'hop 1 annual before 2024-11-30',
      'hop 2 six-month before 2024-06-30',
      'hop 2 annual before 2024-12-05',
      'hop 1 ad-hoc no date',
    ],
    embedded: [/100% người cai nghiện bắt buộc/, /04 Điểm.*03 Điểm/, /ít nhất một đơn vị cung cấp/],
  },
  {
    slug: 'nghe-an',
    level: 'province',
    issued: [null, null, null],
    period: [2024, 2024],
    bases: ['1452/QĐ-TTg'],
    cited: ['116/2021/NĐ-CP', '73/2021/QH14', '4473/QĐ-UBND', '34/QĐ-SLĐTBXH-PCTNXH'],
    targets: ['>= 80 %', '= 100 %', '= 80 %', 'none null null', '= 100 %', '= 100 %', '= 21 count'],
    subTargets: [0, 0, 2, 0, 0, 3, 0],
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 7',
      'Công an tỉnh | lead | 3',
      'Sở Y tế | lead | 4',
      'Sở Tài chính | lead | 2',
      'Sở Tư pháp | lead | 1',
      'Ủy ban Mặt trận Tổ quốc tỉnh | requested | 2',
      'Viện kiểm sát nhân dân tỉnh + Tòa án nhân dân tỉnh | lead | 1',
      'Ủy ban nhân dân các huyện, thành, thị | lead | 4',
    ],
    elsewhere: [
      'Ban chỉ đạo Phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc các huyện, thành phố, thị xã | lead | 1',
    ],
    rules: [
      'hop 1 six-month no date',
      'hop 1 annual no date',
      'hop 1 ad-hoc no date',
      'hop 1 ad-hoc no date',
      'hop 2 periodic no date',
    ],
    embedded: [/100% người đã cai ở các Cơ sở/],
  },
  {
    slug: 'binh-thuan',
    level: 'province',
    issued: [null, null, null],
    period: [2023, 2025],
    bases: ['1393/QĐ-LĐTBXH'],
    cited: ['116/2021/NĐ-CP', '36-CT/TW', '76-CTr/TU', '4218/KH-UBND'],
    targets: ['>= strict 80 %', '>= strict 80 %', '>= 1 count', '>= strict 80 %', 'none null null'],
    subTargets: [0, 0, 0, 0, 0],
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 6',
      'Công an tỉnh | lead | 3',
      'Sở Giáo dục và Đào tạo | lead | 2',
      'Sở Y tế | lead | 2',
      'Sở Tài chính | lead | 1',
      'Sở Kế hoạch và Đầu tư | coordinate | 1',
      'Sở Thông tin và Truyền thông | lead | 1',
      'Tòa án nhân dân tỉnh + Viện Kiểm sát nhân dân tỉnh | requested | 4',
      'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức thành viên | requested | 3',
      'Tỉnh Đoàn | requested | 3',
      'Hội Liên hiệp Phụ nữ tỉnh | requested | 2',
      'Liên đoàn Lao động tỉnh | requested | 1',
      'Đài Phát thanh - Truyền hình Bình Thuận + Báo Bình Thuận | lead | 1',
      'Ủy ban nhân dân huyện, thị xã, thành phố | lead | 2',
    ],
    elsewhere: ['Sở Lao động - Thương binh và Xã hội | lead | 1'],
    rules: [
      'hop 1 six-month before 06-05 every year',
      'hop 1 annual before 12-05 every year',
      'hop 1 ad-hoc no date',
      'hop 2 periodic no date',
      'hop 2 periodic no date',
    ],
    embedded: [/một mô hình điểm để Phụ nữ/],
  },
  {
    slug: 'dien-chau',
    level: 'commune',
    issued: [null, null, '2026-03'],
    period: [2026, 2030],
    bases: ['7619/QĐ-BCA', '44/HD-BCA-C04', '108/KH-UBND'],
    cited: ['17/KH-UBND'],
    targets: ['= 100 %', '>= strict 80 %', '= 90 %', '>= strict 80 %'],
    subTargets: [0, 0, 0, 0],
    headings: [
      'Công an xã | lead | 6',
      'Văn phòng HĐND và UBND xã | coordinate | 2',
      'Trung tâm Y tế Diễn Châu + Các Trạm Y tế trên địa bàn xã | lead | 2',
      'Phòng Văn hoá - Xã hội | coordinate | 2',
      'Phòng Kinh tế | lead | 2',
      'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội | requested | 1',
      'Ban cán sự 42 khối, xóm | lead | 1',
    ],
    elsewhere: [
      'Công an xã | lead | 1',
      'Trung tâm Y tế Diễn Châu + Các Trạm Y tế trên địa bàn xã + Các phòng, ban, ngành, đoàn thể và các đơn vị liên quan | coordinate | 0',
      'Các phòng, ban, ngành, đoàn thể và các đơn vị liên quan | lead | 1',
      'Công an xã | lead | 1',
    ],
    rules: ['hop 2 periodic no date', 'hop 2 periodic no date', 'hop 2 ad-hoc no date'],
    embedded: [/42 khối, xóm/],
  },
  {
    slug: 'kon-tum',
    level: 'province',
    issued: [null, '2015-05-28', null],
    period: [2015, 2020],
    bases: ['2596/QĐ-TTg', '2187/QĐ-TTg'],
    cited: ['03/2012/TTLT-BLDTBXH-BYT-BCA'],
    targets: [],
    subTargets: [],
    headings: [
      'Sở Lao động - Thương binh và Xã hội | lead | 7',
      'Sở Y tế | lead | 6',
      'Công an tỉnh | lead | 4',
      'Sở Nội vụ | coordinate | 1',
      'Sở Kế hoạch Đầu tư | coordinate | 1',
      'Sở Tài chính | lead | 1',
      'Sở Thông tin và Truyền thông + Đài Phát thanh- Truyền hình tỉnh + Báo Kon Tum | lead | 1',
      'Sở Giáo dục và Đào tạo | lead | 1',
      'UBMTTQVN tỉnh và các đoàn thể Chính trị; các tổ chức Hội cấp tỉnh (Liên minh Hợp tác xã, Hội Chữ thập đỏ, Hội Bảo trợ Người tàn tật-Trẻ mồ côi, Hội Nạn nhân chất độc da cam/dioxin tỉnh) | requested | 1',
      'BCH Bộ đội Biên phòng tỉnh | requested | 1',
      'Ủy ban nhân dân huyện, thành phố | lead | 7',
    ],
    elsewhere: [],
    rules: [
      'hop 1 six-month on 06-15 every year',
      'hop 1 annual on 12-15 every year',
      'hop 2 six-month no date',
      'hop 2 annual no date',
      'hop 1 periodic no date',
      'hop 1 ad-hoc no date',
    ],
    embedded: [/tối thiểu 01 cơ sở/, /1-2 điểm/],
  },
];

describe.each(table)('the plan of $slug', (facts) => {
  const plan = planOf(facts.slug);

  it('keeps its head, nulls included', () => {
    expect(plan.level).toBe(facts.level);
    expect([plan.documentNumber, plan.issuedOn, plan.issuedMonth]).toEqual(facts.issued);
    expect([plan.period.from, plan.period.to]).toEqual(facts.period);
  });

  it('names every document, preamble and citations apart', () => {
    expect(numbersOf(plan, 'basis')).toEqual(facts.bases);
    expect(numbersOf(plan, 'cited')).toEqual(facts.cited);
  });

  it('demands what the source demands, in its order', () => {
    expect(plan.targets.map(measureOf)).toEqual(facts.targets);
    expect(plan.targets.map((target) => target.subTargets.length)).toEqual(facts.subTargets);
  });

  it('gives each agency its role and its number of tasks', () => {
    expect(headingsOf(plan)).toEqual(facts.headings);
    expect(headingsOf(plan, plan.assignmentsElsewhere)).toEqual(facts.elsewhere);
  });

  it('keeps every reporting rule with its due date, or without one', () => {
    expect(rulesOf(plan)).toEqual(facts.rules);
  });

  it('keeps the quantities that the source hides in its prose', () => {
    for (const quantity of facts.embedded) expect(allText(plan)).toMatch(quantity);
  });
});

describe('single facts that are easy to lose', () => {
  it('dates the targets that state a date, and no other', () => {
    const dated = planSeeds.flatMap((plan) =>
      plan.targets.flatMap(({ dueOn }) => (dueOn === null ? [] : [`${plan.tenantSlug} ${dueOn}`])),
    );
    expect(dated).toEqual([
      'nghe-an 2024-12-31',
      'binh-thuan 2024-12-31',
      ...Array.from({ length: 4 }, () => 'dien-chau 2030-12-31'),
    ]);
  });

  it('counts 21 of 21 districts in Nghệ An, and two sub-projects in Bình Thuận', () => {
    expect(planOf('nghe-an').targets.at(6)).toMatchObject({
      denominator: 21,
      unitNoun: 'huyện, thành phố, thị xã',
    });
    expect(planOf('binh-thuan').targets.map((target) => target.group)).toEqual([
      ...Array.from({ length: 3 }, () => 'a) Tiểu dự án 1'),
      ...Array.from({ length: 2 }, () => 'b) Tiểu dự án 2'),
    ]);
  });

  it("hangs the four sub-tasks of Nghệ An's police under their one task", () => {
    const police = planOf('nghe-an').assignments.at(1);
    expect(police?.tasks.map((task) => task.subTasks?.length ?? 0)).toEqual([0, 4, 0]);
  });

  it('names Project 5 in the title of Diễn Châu and never takes its typing error for a fact', () => {
    expect(planOf('dien-chau').title).toContain('Dự án 5');
    expect(allText(planOf('dien-chau'))).toMatch(/bản gốc ghi .{0,3}Dự án 1/);
  });
});
