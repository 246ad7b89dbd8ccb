import { Select } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';

/** MonthSelect asks for one of the twelve months, by its number. */
export function MonthSelect(props: {
  readonly name: string;
  readonly label: string;
  readonly defaultValue: string;
}) {
  const { t } = useText();
  return (
    <Select
      {...props}
      width="short"
      options={Array.from({ length: 12 }, (_, at) => ({
        value: String(at + 1),
        label: t('reporting.month_value', { month: at + 1 }),
      }))}
    />
  );
}
