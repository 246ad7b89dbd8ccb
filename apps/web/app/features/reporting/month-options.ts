import type { Text } from '#app/lib/text.ts';

/** monthOptions are the twelve months for a choice. */
export function monthOptions({ t }: Text) {
  return Array.from({ length: 12 }, (_, at) => ({
    value: String(at + 1),
    label: t('reporting.month_value', { month: at + 1 }),
  }));
}
