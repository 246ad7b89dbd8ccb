import { PublishedReportStateSchema } from '@tiendo/contracts';
import { FilterBar, Select } from '@tiendo/ui';
import { useText } from '#app/lib/text.ts';
import type { ReceivedQuery } from './received-page.tsx';

const firstYear = 2015;

/** ReceivedFilterBar keeps year, state and sender in the address. */
export function ReceivedFilterBar(props: {
  readonly query: ReceivedQuery;
  readonly senders: readonly { id: string; name: string }[];
  readonly base: string;
}) {
  const { t, today } = useText();
  const { query, senders, base } = props;
  const newest = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: newest - firstYear + 1 }, (_, index) =>
    String(newest - index),
  );
  const isSet = [query.nam, query['tinh-trang'], query['don-vi']].some(
    (value) => value !== undefined,
  );
  return (
    <FilterBar
      label={t('received.filter_label')}
      submit={t('common.filter')}
      action={base}
      {...(isSet && { clear: t('common.clear_filter'), clearHref: base })}
    >
      <Select
        name="tinh-trang"
        label={t('received.filter_state')}
        width="medium"
        placeholder={t('common.all')}
        defaultValue={query['tinh-trang'] ?? ''}
        options={PublishedReportStateSchema.options.map((value) => ({
          value,
          label: t(`received.state_${value}`),
        }))}
      />
      <Select
        name="don-vi"
        label={t('received.filter_sender')}
        placeholder={t('common.all')}
        defaultValue={query['don-vi'] ?? ''}
        options={senders.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name="nam"
        label={t('received.filter_year')}
        width="medium"
        placeholder={t('received.filter_year_current')}
        defaultValue={query.nam === undefined ? '' : String(query.nam)}
        options={years.map((value) => ({ value, label: value }))}
      />
    </FilterBar>
  );
}
