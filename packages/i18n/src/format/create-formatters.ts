import type { Lang } from '../lang.ts';
import {
  formatDate,
  formatDateTime,
  formatDeadline,
  formatDistance,
  formatShortDate,
} from './dates.ts';
import { formatFileSize, formatNumber, formatPercent } from './numbers.ts';
import { formatPeriod, type PeriodLike } from './periods.ts';

/** Formatters writes dates and figures in one language. */
export type Formatters = {
  formatDate(date: string): string;
  formatShortDate(date: string): string;
  formatDeadline(date: string): string;
  formatDistance(dueOn: string, today: string): string;
  formatDateTime(instant: string | Date): string;
  formatNumber(value: number, digits?: number): string;
  formatPercent(value: number): string;
  formatFileSize(bytes: number): string;
  formatPeriod(period: PeriodLike): string;
};

/** createFormatters binds every formatter to a language, so that a page passes the language once. */
export function createFormatters(lang: Lang): Formatters {
  return {
    formatDate,
    formatShortDate,
    formatDateTime,
    formatDeadline: (date) => formatDeadline(date, lang),
    formatDistance: (dueOn, today) => formatDistance(dueOn, today, lang),
    formatNumber: (value, digits) => formatNumber(value, lang, digits),
    formatPercent: (value) => formatPercent(value, lang),
    formatFileSize: (bytes) => formatFileSize(bytes, lang),
    formatPeriod: (period) => formatPeriod(period, lang),
  };
}
