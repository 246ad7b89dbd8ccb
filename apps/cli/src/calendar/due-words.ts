import type { DatedDueRule } from '@tiendo/contracts';

const MODES = { before: 'trước', by: 'chậm nhất', on: 'vào', within: 'trong vòng' };
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const MONTHS = { 'same-month': 'của tháng cuối kỳ', 'next-month': 'của tháng sau kỳ' };

/** dueWords says a due rule in Vietnamese, for a schedule whose own text says nothing: "trước ngày 15/06 hằng năm". */
export function dueWords(due: DatedDueRule): string {
  const mode = MODES[due.mode];
  if ('date' in due) return `${mode} ngày ${due.date.split('-').reverse().join('/')}`;
  if ('monthDay' in due) {
    const day = due.monthDay.split('-').reverse().join('/');
    return `${mode} ngày ${day} ${yearWords(due.yearOffset ?? 0)}`;
  }
  if ('weekday' in due) return `${mode} ${WEEKDAYS[due.weekday - 1] ?? ''} sau kỳ`;
  if ('lastWorkingDayOf' in due) return `${mode} ngày làm việc cuối cùng của tháng`;
  if ('workingDays' in due) return `${mode} ${due.workingDays} ngày làm việc sau kỳ`;
  if ('days' in due) return `${mode} ${due.days} ngày sau kỳ`;
  if (due.every === 'quarter') return `${mode} ngày ${due.day} của tháng cuối quý`;
  return `${mode} ngày ${due.day} ${due.of === undefined ? 'gần nhất sau kỳ' : MONTHS[due.of]}`;
}

function yearWords(offset: number): string {
  if (offset === 0) return 'hằng năm';
  if (offset === 1) return 'của năm sau';
  return offset === -1
    ? 'của năm trước'
    : `của ${Math.abs(offset)} năm ${offset > 0 ? 'sau' : 'trước'}`;
}
