export { createFormatters, type Formatters } from './format/create-formatters.ts';
export {
  formatDate,
  formatDateTime,
  formatDeadline,
  formatDistance,
  formatShortDate,
} from './format/dates.ts';
export { formatFileSize, formatNumber, formatPercent } from './format/numbers.ts';
export { formatPeriod, type PeriodLike } from './format/periods.ts';
export { isMessageKey } from './is-message-key.ts';
export type { MessageKey, PlainKey } from './keys.ts';
export { isLang, LANGS, type Lang } from './lang.ts';
export { createTranslator, type Params, type Translator } from './translator.ts';
