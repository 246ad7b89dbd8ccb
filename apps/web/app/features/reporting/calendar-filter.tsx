import { FilterBar, Select } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import type { YearCalendar } from './year-calendar-page.tsx';

/** CalendarFilter keeps year and agency in the address. */
export function CalendarFilter(props: {
  readonly calendar: YearCalendar;
  readonly agencyId: string | undefined;
  readonly base: string;
}) {
  const { t } = useText();
  const { calendar, agencyId, base } = props;
  const years = [...new Set([...calendar.years, calendar.year])].sort((a, b) => a - b);
  return (
    <FilterBar
      label={t('reporting.calendar_filter')}
      submit={t('common.filter')}
      action={base}
      clear={t('common.clear_filter')}
      {...(agencyId !== undefined && { clearHref: `${base}?nam=${calendar.year}` })}
    >
      <Select
        name="nam"
        label={t('reporting.filter_year')}
        width="short"
        defaultValue={String(calendar.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      <Select
        name="co-quan"
        label={t('common.agency')}
        width="medium"
        placeholder={t('common.all')}
        defaultValue={agencyId ?? ''}
        options={calendar.agencies.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  );
}
