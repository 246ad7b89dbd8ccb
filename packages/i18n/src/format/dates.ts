import type { Lang } from '../lang.ts';
import { dayNumber, pad2, parseCivil, weekday } from './civil.ts';

const WEEKDAYS = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** formatDate writes a civil date as `14/06/2026`, in both languages; it throws a RangeError for no date. */
export function formatDate(date: string): string {
  const { year, month, day } = parseCivil(date);
  return `${pad2(day)}/${pad2(month)}/${year}`;
}

/** formatShortDate writes day and month, `14/06`, where the year is plain from the page. */
export function formatShortDate(date: string): string {
  return formatDate(date).slice(0, 5);
}

/** formatDeadline writes a due date with its weekday: `Chủ nhật 14/06/2026`. */
export function formatDeadline(date: string, lang: Lang): string {
  return `${WEEKDAYS[lang][weekday(date)]} ${formatDate(date)}`;
}

/** formatDistance says how far a due date is from today: `còn 3 ngày`, `hôm nay`, `quá hạn 2 ngày`. */
export function formatDistance(dueOn: string, today: string, lang: Lang): string {
  const days = dayNumber(dueOn) - dayNumber(today);
  if (lang === 'vi') {
    if (days === 0) return 'hôm nay';
    return days > 0 ? `còn ${days} ngày` : `quá hạn ${-days} ngày`;
  }
  if (days === 0) return 'today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days > 0 ? `${count} left` : `${count} overdue`;
}

/** formatDateTime writes an instant (ISO text, or a Date) as Vietnam's clock shows it: `08:00 14/06/2026`. */
export function formatDateTime(instant: string | Date): string {
  const at = (instant instanceof Date ? instant : new Date(instant)).getTime();
  if (Number.isNaN(at)) throw new RangeError(`not an instant: ${String(instant)}`);
  // Vietnam has kept UTC+7 without daylight saving since 1975, so a fixed shift is exact.
  const local = new Date(at + VIETNAM_OFFSET_MS);
  return `${pad2(local.getUTCHours())}:${pad2(local.getUTCMinutes())} ${formatDate(local.toISOString().slice(0, 10))}`;
}
