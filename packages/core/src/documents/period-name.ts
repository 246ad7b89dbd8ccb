import { addDays, daysBetween } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';

/** NamedPeriod is what a reporting window's name is made from; `kind` is the kind of its schedule's rule. */
export interface NamedPeriod {
  kind: string;
  from: CivilDate;
  to: CivilDate;
}

const quarters = ['I', 'II', 'III', 'IV'];

/**
 * periodName names a window as documents do: `quý I năm 2026`; empty for a window without a name of its own. A window that starts in mid-December
 * (Decree 09/2019/NĐ-CP) is named after the time in which most of its days fall, a month's after the month in which it ends.
 */
export function periodName({ kind, from, to }: NamedPeriod): string {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const [year = '', month = ''] = middle.split('-');
  switch (kind) {
    case 'annual':
      return `năm ${year}`;
    case 'six-month':
      return `6 tháng ${Number(month) <= 6 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-month':
      return `9 tháng đầu năm ${year}`;
    case 'quarterly':
      return `quý ${quarters[Math.ceil(Number(month) / 3) - 1]} năm ${year}`;
    case 'monthly':
      return `tháng ${Number(to.slice(5, 7))} năm ${to.slice(0, 4)}`;
    default:
      return '';
  }
}

const called = /^báo cáo\s+(?:(?:định kỳ|hằng|hàng)\s+)?/iu;

/** reportTitle is a report's name with its period: `Báo cáo quý` becomes `Báo cáo quý I năm 2026`. */
export function reportTitle(title: string, period: NamedPeriod): string {
  const name = periodName(period);
  if (name === '' || /\d{4}/.test(title)) return title;
  const rest = title.replace(called, '').trim().toLocaleLowerCase('vi');
  return name.startsWith(rest) ? `Báo cáo ${name}` : `${title} ${name}`;
}

/** reportAbout is what stands under BÁO CÁO: what the report is, and of which plan. */
export function reportAbout(title: string, period: NamedPeriod, planName: string): string {
  const name = periodName(period);
  const rest = reportTitle(title, period).replace(/^báo cáo\s+/iu, '');
  if (name !== '' && rest === name) return `Kết quả ${name} thực hiện ${planName}`;
  const own = rest.replace(/^(?:nhanh|đột xuất)\s*:\s*/iu, '');
  const about = `${own.charAt(0).toLocaleUpperCase('vi')}${own.slice(1)}`;
  return period.kind === 'ad-hoc' ? about : `${about} thực hiện ${planName}`;
}
