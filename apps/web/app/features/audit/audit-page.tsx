import { AuditedEntitySchema, CivilDateSchema, IdSchema } from '@tiendo/contracts';
import {
  Card,
  DateInput,
  EmptyState,
  FilterBar,
  Notice,
  PageHeader,
  Select,
  Stack,
  Timeline,
} from '@tiendo/ui';
import { z } from 'zod';
import { PageLinks } from '#app/features/configuration/page-links.tsx';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/audit-page';
import { actionLooks } from './action-looks.ts';
import { ChangesTable } from './changes-table.tsx';

/** A filter that makes no sense in an address is left out rather than refused. */
const QuerySchema = z.object({
  loai: AuditedEntitySchema.optional().catch(undefined),
  muc: IdSchema.optional().catch(undefined),
  nguoi: IdSchema.optional().catch(undefined),
  tu: CivilDateSchema.optional().catch(undefined),
  den: CivilDateSchema.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});
type Query = z.infer<typeof QuerySchema>;

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const query = QuerySchema.parse(Object.fromEntries(new URL(args.request.url).searchParams));
    const [page, members] = await Promise.all([
      api.audit.listAudit.query({
        page: query.trang,
        pageSize: 30,
        entity: query.loai,
        entityId: query.muc,
        memberId: query.nguoi,
        from: query.tu,
        to: query.tu && query.den && query.den < query.tu ? query.tu : query.den,
      }),
      api.members.listMembers.query({}),
    ]);
    const names = members.map(({ id, fullName }) => ({ id, fullName }));
    return { page, members: names, query };
  });
}

export const meta = pageTitle('audit.title');

/** AuditPage shows who changed what, when, before and after. */
export default function AuditPage({ loaderData, params }: Route.ComponentProps) {
  const { t, formatDateTime } = useText();
  const { page, query } = loaderData;
  const base = `/${params.tenant}/nhat-ky`;
  const filtered = Boolean(query.loai ?? query.muc ?? query.nguoi ?? query.tu ?? query.den);
  return (
    <Stack>
      <PageHeader title={t('audit.title')} description={t('audit.description')} />
      <AuditFilter {...loaderData} base={base} filtered={filtered} />
      {query.muc && <Notice kind="info">{t('audit.of_one')}</Notice>}
      <Card title={t('audit.count', { count: page.total })} id="danh-sach">
        {page.rows.length === 0 ? (
          <EmptyState
            title={filtered ? t('common.no_results') : t('audit.empty_title')}
            icon="audit"
          >
            {filtered ? t('common.no_results_help') : t('audit.empty_help')}
          </EmptyState>
        ) : (
          <Timeline
            label={t('audit.title')}
            entries={page.rows.map((entry) => ({
              key: entry.id,
              title: <EntryTitle entry={entry} base={base} />,
              who: entry.actorName,
              when: formatDateTime(entry.at),
              dateTime: entry.at,
              body: <ChangesTable entry={entry} />,
              ...actionLooks[entry.action],
            }))}
          />
        )}
      </Card>
      <PageLinks list={page} hrefOf={(wanted) => `${base}?${written(query, wanted)}`} />
    </Stack>
  );
}

type Data = Route.ComponentProps['loaderData'];

function EntryTitle(props: {
  readonly entry: Data['page']['rows'][number];
  readonly base: string;
}) {
  const { t } = useText();
  const { entry, base } = props;
  const what = `${t(`audit.action_${entry.action}`)} · ${t(`audit.entity_${entry.entity}`)}`;
  return (
    <>
      {what} <a href={`${base}?muc=${entry.entityId}`}>{entry.name ?? t('common.history')}</a>
    </>
  );
}

function AuditFilter(props: Data & { readonly base: string; readonly filtered: boolean }) {
  const { t } = useText();
  const { query, members, base, filtered } = props;
  return (
    <FilterBar
      label={t('common.filter')}
      submit={t('common.filter')}
      action={base}
      {...(filtered && { clear: t('common.clear_filter'), clearHref: base })}
    >
      <Select
        name="loai"
        label={t('audit.filter_entity')}
        placeholder={t('common.all')}
        defaultValue={query.loai ?? ''}
        options={AuditedEntitySchema.options.map((value) => ({
          value,
          label: t(`audit.entity_${value}`),
        }))}
      />
      <Select
        name="nguoi"
        label={t('audit.filter_member')}
        placeholder={t('common.all')}
        defaultValue={query.nguoi ?? ''}
        options={members.map(({ id, fullName }) => ({ value: id, label: fullName }))}
      />
      <DateInput name="tu" label={t('audit.filter_from')} defaultValue={query.tu} />
      <DateInput name="den" label={t('audit.filter_to')} defaultValue={query.den} />
    </FilterBar>
  );
}

function written(query: Query, page: number): string {
  const search = new URLSearchParams();
  for (const name of ['loai', 'muc', 'nguoi', 'tu', 'den'] as const) {
    const value = query[name];
    if (value) search.set(name, value);
  }
  search.set('trang', String(page));
  return search.toString();
}
