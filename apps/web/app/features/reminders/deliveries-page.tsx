import { ChannelSchema, MessageStateSchema } from '@tiendo/contracts';
import { DateInput, EmptyState, FilterBar, PageHeader, Select, Stack, TextInput } from '@tiendo/ui';
import { PageLinks } from '#app/features/configuration/page-links.tsx';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/deliveries-page';
import { DeliveriesTable } from './deliveries-table.tsx';
import { deliveryHref, DeliveryQuerySchema } from './delivery-query.ts';

export const meta = pageTitle('reminders.log_title');

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const search = Object.fromEntries(new URL(args.request.url).searchParams);
    const query = DeliveryQuerySchema.parse(search);
    const log = await api.reminders.listDeliveries.query({
      page: query.trang,
      pageSize: 30,
      search: query.tim,
      channel: query.kenh,
      state: query['trang-thai'],
      from: query.tu,
      to: query.tu && query.den && query.den < query.tu ? query.tu : query.den,
    });
    const reminders = `/${args.params.tenant}/thiet-lap/nhac-viec`;
    return { query, log, reminders, base: `${reminders}/nhat-ky-gui` };
  });
}

/** DeliveriesPage is the log of what was sent to whom, and what every channel answered. */
export default function DeliveriesPage({ loaderData }: Route.ComponentProps) {
  const { t, formatDate } = useText();
  const { query, log, reminders, base } = loaderData;
  const { trang: _, ...filters } = query;
  const filtered = Object.values(filters).some((value) => value !== undefined);
  return (
    <Stack>
      <PageHeader
        title={t('reminders.log_title')}
        description={t('reminders.log_description', {
          from: formatDate(log.from),
          to: formatDate(log.to),
          count: log.total,
        })}
        breadcrumbsLabel={t('common.breadcrumbs')}
        breadcrumbs={[{ href: reminders, label: t('reminders.title') }]}
      />
      <LogFilter {...loaderData} filtered={filtered} />
      <DeliveriesTable
        rows={log.rows}
        base={base}
        empty={
          <EmptyState
            title={t(filtered ? 'common.no_results' : 'reminders.log_empty_title')}
            icon="mail"
          >
            {t(filtered ? 'common.no_results_help' : 'reminders.log_empty_help')}
          </EmptyState>
        }
      />
      <PageLinks list={log} hrefOf={(page) => deliveryHref(base, query, page)} />
    </Stack>
  );
}

type Data = Route.ComponentProps['loaderData'];

function LogFilter({ query, log, base, filtered }: Data & { filtered: boolean }) {
  const { t } = useText();
  return (
    <FilterBar
      label={t('common.filter')}
      submit={t('common.filter')}
      action={base}
      {...(filtered && { clear: t('common.clear_filter'), clearHref: base })}
    >
      <TextInput
        name="tim"
        type="search"
        label={t('reminders.log_search')}
        maxLength={200}
        defaultValue={query.tim}
      />
      <Select
        name="kenh"
        label={t('reminders.log_channel')}
        placeholder={t('common.all')}
        defaultValue={query.kenh ?? ''}
        options={ChannelSchema.options.map((value) => ({
          value,
          label: t(`reminders.channel_${value}`),
        }))}
      />
      <Select
        name="trang-thai"
        label={t('reminders.state')}
        placeholder={t('common.all')}
        defaultValue={query['trang-thai'] ?? ''}
        options={MessageStateSchema.options.map((value) => ({
          value,
          label: t(`states.reminder_${value}`),
        }))}
      />
      <DateInput name="tu" label={t('reminders.filter_from')} defaultValue={log.from} />
      <DateInput name="den" label={t('reminders.filter_to')} defaultValue={log.to} />
    </FilterBar>
  );
}
