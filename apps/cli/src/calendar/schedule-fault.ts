import type { z } from 'zod';

const DATE = 'một ngày có thật, viết YYYY-MM-DD, từ năm 1900 đến 2200';
const DATES = `danh sách, mỗi mục là ${DATE}`;

/** What each field of a schedule wants, in words. */
const WANTS: Record<string, string> = {
  kind: 'một trong weekly, monthly, quarterly, six-month, nine-month, annual, every-n-years, once',
  windowStartsOn: 'tháng và ngày MM-DD, với ngày từ 01 đến 28',
  halves: 'first hoặc both',
  skip: 'danh sách số thứ tự kỳ, từ 1 đến 12 với monthly, từ 1 đến 4 với quarterly',
  years: 'số năm, từ 1 đến 50',
  firstYear: 'một năm, từ 1900 đến 2200',
  window: 'đối tượng {from, to}, from không sau to',
  'window.from': DATE,
  'window.to': `${DATE}, không trước from`,
  beforeMeans: 'previous-day hoặc same-day',
  nonWorking: 'keep, earlier hoặc later',
  holidays: DATES,
  workingSaturdays: DATES,
  due: 'một trong các dạng hạn của tài liệu định dạng',
  'due.mode':
    'before, by hoặc on với một ngày; on với thứ trong tuần hay ngày làm việc cuối tháng; within với số ngày',
  'due.date': DATE,
  'due.monthDay': 'tháng và ngày có thật, viết MM-DD',
  'due.every': 'year với monthDay; month hoặc quarter với day; week với weekday',
  'due.yearOffset': 'số năm nguyên, từ -10 đến 10',
  'due.day': 'ngày trong tháng, từ 1 đến 31',
  'due.of':
    'same-month hoặc next-month với every là month; last month of quarter với every là quarter',
  'due.weekday': 'thứ trong tuần, từ 1 (thứ Hai) đến 7 (Chủ nhật)',
  'due.lastWorkingDayOf': 'month',
  'due.workingDays': 'số ngày làm việc, từ 1 đến 1000',
  'due.days': 'số ngày, từ 1 đến 3660',
};

const KNOWN = new Set(Object.keys(WANTS).map((path) => path.split('.')[0]));

type Issue = z.core.$ZodIssue;

/** scheduleFault says in one sentence which field of a schedule cannot be understood, and what it should be. */
export function scheduleFault(value: unknown, issues: readonly Issue[]): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'Lịch phải là một đối tượng JSON (a schedule must be an object).';
  const [issue] = issues;
  if (!issue) return 'Không hiểu được lịch (cannot understand the schedule).';
  if (issue.path[0] === 'due') return dueFault(value, issue);
  return fieldFault(value, issue, []);
}

/** A due rule may have many forms: what is said is about the form that it comes nearest to. */
function dueFault(schedule: object, issue: Issue): string {
  const due: unknown = valueAt(schedule, ['due']);
  if (due === null)
    return 'Trường due để trống: lịch chưa có hạn, hãy điền ngày trước khi tính (due is null: no date is known).';
  if (hasField(due, 'hours'))
    return 'Trường due.hours tính giờ từ lúc có việc, không từ ngày cuối của kỳ, nên không thành hạn của kỳ (hours date no period).';
  if (hasField(due, 'date') && valueAt(schedule, ['kind']) !== 'once')
    return 'Trường due.date chỉ dùng với kind là once; lịch lặp lại dùng due.monthDay (a fixed date dates one window only).';
  if (issue.code !== 'invalid_union') return fieldFault(schedule, issue, []);
  const forms = [...issue.errors].sort((a, b) => a.length - b.length);
  const [nearest] = forms[0] ?? [];
  return nearest && typeof due === 'object'
    ? fieldFault(schedule, nearest, ['due'])
    : fieldFault(schedule, issue, []);
}

function fieldFault(schedule: object, issue: Issue, within: readonly PropertyKey[]): string {
  const path = [...within, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const name = [...path, issue.keys[0] ?? ''].join('.');
    const kind = String(valueAt(schedule, ['kind']));
    return within.length === 0 && path.length === 0 && KNOWN.has(name)
      ? `Trường ${name} không dùng với kind là ${kind} (${name} means nothing here).`
      : `Không có trường ${name} trong định dạng lịch, hoặc nó không đi cùng các trường khác (unknown field ${name}).`;
  }
  const names = path.filter((part) => typeof part === 'string');
  const name = names.join('.');
  const value = valueAt(schedule, path);
  const wants = WANTS[name] ?? WANTS[names[0] ?? ''] ?? 'một giá trị hợp lệ';
  if (value === undefined) return `Thiếu trường ${name}: phải là ${wants} (missing ${name}).`;
  const shown = JSON.stringify(value);
  return `Trường ${name} phải là ${wants}; không phải ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown} (invalid ${name}).`;
}

function hasField(value: unknown, field: string): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value;
  for (const part of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part))
      return undefined;
    found = Reflect.get(found, part);
  }
  return found;
}
