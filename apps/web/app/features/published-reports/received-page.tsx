import { IdSchema, PublishedReportStateSchema } from '@tiendo/contracts';
import { Card, EmptyState, PageHeader, Stack } from '@tiendo/ui';
import { z } from 'zod';
import { PageLinks } from '#app/features/configuration/page-links.tsx';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/received-page';
import { filterReceived, sendersOf } from './filter-received.ts';
import { ReceivedFilterBar } from './received-filter-bar.tsx';
import { ReceivedTable } from './received-table.tsx';

/** A filter that makes no sense in an address is left out rather than refused. */
const QuerySchema = z.object({
  nam: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  'tinh-trang': PublishedReportStateSchema.optional().catch(undefined),
  'don-vi': IdSchema.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});
/** ReceivedQuery is what the address of the list says. */
export type ReceivedQuery = z.infer<typeof QuerySchema>;

const pageSize = 50;

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const query = QuerySchema.parse(Object.fromEntries(new URL(args.request.url).searchParams));
    const items = await api.received.listReceived.query(
      query.nam === undefined ? {} : { year: query.nam },
    );
    const found = filterReceived(items, { state: query['tinh-trang'], sender: query['don-vi'] });
    const page = Math.min(query.trang, Math.max(1, Math.ceil(found.length / pageSize)));
    return {
      query,
      rows: found.slice((page - 1) * pageSize, page * pageSize),
      senders: sendersOf(items),
      counts: { all: items.length, found: found.length, waiting: waitingIn(items) },
      page,
    };
  });
}

function waitingIn(items: Parameters<typeof filterReceived>[0]): number {
  return filterReceived(items, { state: 'sent' }).length;
}

export const meta = pageTitle('received.title');

/** ReceivedPage lists the reports that tenants below have sent up, those that wait for an answer first. */
export default function ReceivedPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { query, rows, senders, counts, page } = loaderData;
  const base = `/${params.tenant}/bao-cao-nhan-duoc`;
  return (
    <Stack>
      <PageHeader
        title={t('received.title')}
        description={`${t('received.description')} ${
          counts.waiting === 0
            ? t('received.waiting_none')
            : t('received.waiting_count', { count: counts.waiting })
        }`}
      />
      <ReceivedFilterBar query={query} senders={senders} base={base} />
      <Card title={t('received.count')} id="danh-sach" count={counts.found} flush>
        <ReceivedTable rows={rows} base={base} empty={<Empty {...loaderData} />} />
      </Card>
      <PageLinks
        list={{ page, pageSize, total: counts.found }}
        hrefOf={(wanted) => `${base}?${written(query, wanted)}`}
      />
    </Stack>
  );
}

type Data = Route.ComponentProps['loaderData'];

function Empty({ query, counts }: Pick<Data, 'query' | 'counts'>) {
  const { t } = useText();
  if (counts.all > 0) {
    return (
      <EmptyState title={t('common.no_results')} icon="search">
        {t('common.no_results_help')}
      </EmptyState>
    );
  }
  return query.nam === undefined ? (
    <EmptyState title={t('received.empty_title')} icon="received">
      {t('received.empty_help')}
    </EmptyState>
  ) : (
    <EmptyState title={t('received.empty_year', { year: query.nam })} icon="received">
      {t('received.empty_year_help')}
    </EmptyState>
  );
}

function written(query: ReceivedQuery, page: number): string {
  const search = new URLSearchParams();
  for (const name of ['nam', 'tinh-trang', 'don-vi'] as const) {
    const value = query[name];
    if (value !== undefined) search.set(name, String(value));
  }
  search.set('trang', String(page));
  return search.toString();
}
