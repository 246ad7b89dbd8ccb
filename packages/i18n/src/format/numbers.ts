import type { Lang } from '../lang.ts';

const LOCALE = { vi: 'vi-VN', en: 'en-GB' } as const;

/** formatNumber writes a figure with the language's separators (vi: `1.250`, `81,3`), at most `digits` decimals (2). */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  return new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits }).format(value);
}

/** formatPercent writes a value that already is a percentage: 81.3 → `81,3 %` (vi), `81.3%` (en); at most one decimal. */
export function formatPercent(value: number, lang: Lang): string {
  // A no-break space: the sign must not wrap to a line of its own.
  return `${formatNumber(value, lang, 1)}${lang === 'vi' ? '\u00a0%' : '%'}`;
}

const KB = 1_024;
const MB = KB * KB;

/** formatFileSize writes a size in bytes as file managers show it, a megabyte being 1,024 × 1,024 bytes: `850 KB`, `2,4 MB`. */
export function formatFileSize(bytes: number, lang: Lang): string {
  if (bytes < MB) return `${formatNumber(Math.max(1, Math.round(bytes / KB)), lang, 0)} KB`;
  return `${formatNumber(bytes / MB, lang, 1)} MB`;
}
