import { ReminderStateSchema } from '@tiendo/contracts';
import {
  ButtonRow,
  Card,
  DateInput,
  DescriptionList,
  EmptyState,
  FilterBar,
  LinkButton,
  PageHeader,
  Section,
  Select,
  Stack,
  Tabs,
} from '@tiendo/ui';
import { PageLinks } from '#app/features/configuration/page-links.tsx';
import { SavedNotice } from '#app/features/configuration/saved-notice.tsx';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/reminders-page';
import { hrefOf, LedgerQuerySchema, stateOf } from './ledger-query.ts';
import { LedgerTable } from './ledger-table.tsx';
import { PauseForm } from './pause-form.tsx';
import { PausedStrip } from './paused-strip.tsx';
import { PolicyForm } from './policy-form.tsx';
import { policyTexts } from './policy-texts.ts';
import { remindersAction } from './reminders-action.ts';
import { UnreachableCard } from './unreachable-card.tsx';

export const meta = pageTitle('reminders.title');

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const search = Object.fromEntries(new URL(args.request.url).searchParams);
    const query = LedgerQuerySchema.parse(search);
    const [policy, ledger, recipients, unreachable] = await Promise.all([
      api.reminders.readPolicy.query(),
      api.reminders.listReminders.query({
        page: query.trang,
        pageSize: 30,
        state: stateOf(query),
        memberId: query.nguoi,
        from: query.tu,
        to: query.tu && query.den && query.den < query.tu ? query.tu : query.den,
      }),
      api.reminders.listRecipients.query(),
      api.reminders.listUnreachable.query({}),
    ]);
    return {
      query,
      policy,
      ledger,
      recipients,
      unreachable,
      base: `/${args.params.tenant}/thiet-lap/nhac-viec`,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return remindersAction(args);
}

/** RemindersPage sets when the tenant reminds, and shows every reminder: planned, sent, or why not. */
export default function RemindersPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const mayConfigure = useMay('reminder:configure');
  return (
    <Stack>
      <PageHeader
        title={t('reminders.title')}
        description={t('reminders.description')}
        breadcrumbsLabel={t('common.breadcrumbs')}
        {...(mayConfigure && {
          breadcrumbs: [{ href: `/${params.tenant}/thiet-lap`, label: t('setup.title') }],
        })}
      />
      <SavedNotice />
      <PausedStrip paused={loaderData.policy.paused} />
      <UnreachableCard agencies={loaderData.unreachable} tenant={params.tenant} />
      <ButtonRow>
        <LinkButton href={`/${params.tenant}/thiet-lap/nhac-viec/ca-nam`} icon="calendar">
          {t('reminders.preview_link')}
        </LinkButton>
        <LinkButton href={`/${params.tenant}/thiet-lap/nhac-viec/nhat-ky-gui`} icon="mail">
          {t('reminders.log_title')}
        </LinkButton>
      </ButtonRow>
      <Card title={t('reminders.policy_title')}>
        {mayConfigure ? (
          <PolicyForm view={loaderData.policy} actionData={actionData} />
        ) : (
          <PolicyFacts policy={loaderData.policy} />
        )}
      </Card>
      {mayConfigure && (
        <Card title={t('reminders.pause_title')} id="tam-dung">
          <PauseForm view={loaderData.policy} actionData={actionData} />
        </Card>
      )}
      <Section title={t('reminders.ledger_title')} id="so-nhac-viec">
        <Ledger {...loaderData} />
      </Section>
    </Stack>
  );
}

type Data = Route.ComponentProps['loaderData'];

function PolicyFacts({ policy }: Pick<Data, 'policy'>) {
  const text = useText();
  return <DescriptionList items={policyTexts(policy.policy, text)} />;
}

function Ledger(data: Data) {
  const { t } = useText();
  const { query, ledger, base } = data;
  const filtered = Boolean(query.nguoi ?? query.tu ?? query.den);
  return (
    <Stack>
      <StateTabs {...data} />
      <LedgerFilter {...data} filtered={filtered} />
      <LedgerTable
        rows={ledger.rows}
        empty={
          <EmptyState
            title={t(filtered ? 'common.no_results' : 'reminders.empty_title')}
            icon="reminders"
          >
            {t(filtered ? 'common.no_results_help' : 'reminders.empty_help')}
          </EmptyState>
        }
      />
      <PageLinks list={ledger} hrefOf={(trang) => hrefOf(base, query, { trang })} />
    </Stack>
  );
}

function StateTabs({ query, ledger, base }: Data) {
  const { t } = useText();
  const { counts } = ledger;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const tab = (state: Data['query']['trang-thai'], label: string, count: number) => ({
    href: hrefOf(base, query, { 'trang-thai': state }),
    current: query['trang-thai'] === state,
    label,
    count,
  });
  const states = ReminderStateSchema.options
    .filter((state) => counts[state] > 0 || state === 'planned' || state === query['trang-thai'])
    .map((state) => tab(state, t(`states.reminder_${state}`), counts[state]));
  return (
    <Tabs label={t('reminders.state')} tabs={[...states, tab('tat-ca', t('common.all'), all)]} />
  );
}

function LedgerFilter({ query, recipients, base, filtered }: Data & { filtered: boolean }) {
  const { t } = useText();
  const state = query['trang-thai'];
  return (
    <FilterBar
      label={t('common.filter')}
      submit={t('common.filter')}
      action={base}
      {...(filtered && {
        clear: t('common.clear_filter'),
        clearHref: `${base}?trang-thai=${state}#so-nhac-viec`,
      })}
    >
      <input type="hidden" name="trang-thai" value={state} />
      <Select
        name="nguoi"
        label={t('reminders.recipient')}
        placeholder={t('common.all')}
        defaultValue={query.nguoi ?? ''}
        options={recipients.map(({ id, fullName, agencyName }) => ({
          value: id,
          label: agencyName === null ? fullName : `${fullName} · ${agencyName}`,
        }))}
      />
      <DateInput name="tu" label={t('reminders.filter_from')} defaultValue={query.tu} />
      <DateInput name="den" label={t('reminders.filter_to')} defaultValue={query.den} />
    </FilterBar>
  );
}
