import type { DraftDue, DraftTarget, PlanDraft } from '@tiendo/contracts';

const MOST_SHOWN = 96;
const MODES = { before: 'trước', by: 'chậm nhất', on: 'vào', within: 'trong vòng' };
const KINDS = {
  monthly: 'hằng tháng',
  quarterly: 'hằng quý',
  'six-month': '6 tháng',
  'nine-month': '9 tháng',
  annual: 'năm',
  'ad-hoc': 'đột xuất',
  periodic: 'định kỳ',
};
const ROLES = { lead: 'thực hiện', coordinate: 'phối hợp', requested: 'đề nghị' };

const short = (text: string) =>
  text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
const civil = (date: string) => date.split('-').reverse().join('/');

function figure({ comparator, strict, value, valueMax, unit, unitNoun }: DraftTarget): string {
  if (value === null) return 'không nêu số';
  const signs = {
    '>=': strict ? '>' : '≥',
    '<=': strict ? '<' : '≤',
    '=': '=',
    range: '',
    none: '',
  };
  const number = valueMax === null ? String(value) : `${value}–${valueMax}`;
  return `${signs[comparator]} ${number}${unit === '%' ? '%' : ` ${unitNoun ?? ''}`}`.trim();
}

function due(rule: DraftDue | null): string {
  if (rule === null) return 'không nêu ngày';
  if (rule.mode === 'within')
    return `${MODES.within} ${'hours' in rule ? `${rule.hours} giờ` : `${rule.days} ngày`}`;
  if ('date' in rule) return `${MODES[rule.mode]} ngày ${civil(rule.date)}`;
  if ('monthDay' in rule) return `${MODES[rule.mode]} ngày ${civil(rule.monthDay)} hằng năm`;
  const cycle = rule.every === 'month' ? 'hằng tháng' : 'tháng cuối quý';
  return `${MODES[rule.mode]} ngày ${rule.day} ${cycle}`;
}

function heading(draft: PlanDraft): string[] {
  const { period, issuedOn } = draft;
  return [
    `Tên: ${draft.title ?? 'không rõ'}`,
    `Đơn vị: ${draft.locality ?? 'không rõ'}`,
    `Số: ${draft.documentNumber ?? 'để trống'} · Ngày: ${issuedOn === null ? 'để trống' : civil(issuedOn)} · Năm: ${period.from ?? '?'}–${period.to ?? '?'}`,
    `Căn cứ: ${draft.legalBases.join(', ') || 'không có'}`,
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  return ['', `${title} (${lines.length})`, ...lines.map((line) => `  - ${line}`)];
}

/** describeDraft is a summary of a draft for a person at a terminal. */
export function describeDraft(name: string, draft: PlanDraft): string {
  const targets = draft.targets.map(
    (target) =>
      `[${figure(target)}${target.dueDate ? `, đến ${civil(target.dueDate)}` : ''}] ${short(target.text)}`,
  );
  const assignments = draft.assignments.map(
    ({ agency, role, tasks }) => `${short(agency)}: ${ROLES[role]}, ${tasks.length} nhiệm vụ`,
  );
  const reporting = draft.reporting.map(
    (rule) =>
      `${KINDS[rule.kind]}, ${due(rule.due)}${rule.recipient ? `, gửi ${rule.recipient}` : ''}`,
  );
  const warnings = draft.warnings.map(({ code, message }) => `${message} (${code})`);
  return [
    name,
    ...heading(draft),
    ...list('Chỉ tiêu', targets),
    ...list('Phân công', assignments),
    ...list('Chế độ báo cáo', reporting),
    ...list('Cần xem lại', warnings),
    '',
  ].join('\n');
}
