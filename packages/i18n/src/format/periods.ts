import type { Lang } from '../lang.ts';
import { dayNumber, parseCivil } from './civil.ts';
import { formatDate } from './dates.ts';

/** PeriodLike is what a period's name is made from; `kind` is the schedule rule's kind. */
export type PeriodLike = {
  readonly kind: string;
  readonly periodFrom: string;
  readonly periodTo: string;
};

/**
 * formatPeriod names a reporting window: `6 tháng đầu năm 2026`, `Năm 2026`, `Quý III/2026`, `Tháng 11/2026`, else its dates.
 *
 * A window that starts in the middle of December (Decree 09/2019/NĐ-CP) is named after the half, quarter or year in which
 * most of its days fall, and a month's window (15/10–14/11) after the month in which it ends.
 */
export function formatPeriod(period: PeriodLike, lang: Lang): string {
  const { year, month } = middleOf(period);
  const vi = lang === 'vi';
  switch (period.kind) {
    case 'annual':
      return vi ? `Năm ${year}` : `Year ${year}`;
    case 'six-month':
      return halfYear(month <= 6, year, lang);
    case 'nine-month':
      return vi ? `9 tháng đầu năm ${year}` : `First nine months of ${year}`;
    case 'quarterly':
      return vi ? `Quý ${roman(month)}/${year}` : `Q${Math.ceil(month / 3)} ${year}`;
    case 'monthly':
      return vi ? `Tháng ${monthOf(period.periodTo)}` : monthOf(period.periodTo);
    default:
      return `${formatDate(period.periodFrom)}–${formatDate(period.periodTo)}`;
  }
}

function roman(month: number): string {
  return ['I', 'II', 'III', 'IV'][Math.ceil(month / 3) - 1] ?? '';
}

function monthOf(date: string): string {
  return formatDate(date).slice(3);
}

function halfYear(first: boolean, year: number, lang: Lang): string {
  if (lang === 'vi') return `6 tháng ${first ? 'đầu' : 'cuối'} năm ${year}`;
  return `${first ? 'First' : 'Second'} half of ${year}`;
}

function middleOf({ periodFrom, periodTo }: PeriodLike): { year: number; month: number } {
  const middle = Math.floor((dayNumber(periodFrom) + dayNumber(periodTo)) / 2);
  return parseCivil(new Date(middle * 86_400_000).toISOString().slice(0, 10));
}
