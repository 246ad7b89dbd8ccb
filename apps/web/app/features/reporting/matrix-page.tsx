import { AgencyKindSchema, MatrixShowSchema } from '@tiendo/contracts';
import { ButtonRow, Card, EmptyState, LinkButton, Notice } from '@tiendo/ui';
import { LetterLink } from '#app/features/documents/letter-link.tsx';
import { PausedStrip } from '#app/features/reminders/paused-strip.tsx';
import { readAlarms } from '#app/features/reminders/read-alarms.ts';
import { UnreachableCard } from '#app/features/reminders/unreachable-card.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { readMay } from '#app/lib/require-may.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/matrix-page';
import { ChosenForm } from './chosen-form.tsx';
import { LostForm } from './lost-form.tsx';
import { matrixAction } from './matrix-action.ts';
import { MatrixChanges } from './matrix-changes.tsx';
import { MatrixFilter } from './matrix-filter.tsx';
import { matrixFlags, type MatrixFlag } from './matrix-flags.ts';
import { quickSelection, QuickSelectSchema } from './matrix-selection.ts';
import { MatrixTable } from './matrix-table.tsx';
import { WaitingExtensions } from './waiting-extensions.tsx';
import { yearFrom } from './year-from.ts';
import './reporting.css';

/** MatrixView is what this page shows. */
export type MatrixView = Outputs['reporting']['readMatrix'];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const { searchParams } = new URL(args.request.url);
    const filter = {
      agencyKind: AgencyKindSchema.optional()
        .catch(undefined)
        .parse(searchParams.get('loai') ?? undefined),
      show: MatrixShowSchema.optional()
        .catch(undefined)
        .parse(searchParams.get('hien') ?? undefined),
    };
    const plan = await api.plans.readPlan.query({ id: args.params.plan });
    const year = yearFrom(searchParams.get('nam'), plan, backend.today());
    const coordinates = await readMay(api, args, 'report:request');
    const matrix = await api.reporting.readMatrix.query({ planId: plan.id, year, ...filter });
    return {
      filter,
      alarms: await readAlarms(api, args, plan.id),
      matrix,
      mayAct: coordinates && matrix.plan.status === 'active',
      waiting: coordinates
        ? await api.reporting.listWaitingExtensions.query({ planId: plan.id })
        : [],
      quick: QuickSelectSchema.nullable().catch(null).parse(searchParams.get('chon')),
      done: matrixFlags.find((flag) => searchParams.has(flag)) ?? null,
    };
  });
}

export function action(args: Route.ActionArgs) {
  return matrixAction(args);
}

export const meta = pageTitle('reporting.matrix_title');

/** MatrixPage is the coordinator's home: agencies down, periods across, what each one owes. */
export default function MatrixPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { alarms, matrix, filter, mayAct, waiting, done } = loaderData;
  const { tenant } = params;
  const base = `/${tenant}/ke-hoach/${params.plan}/bao-cao`;
  const forms = waiting.map((request) => `extension-${request.id}`);
  return (
    <>
      {done && <Notice kind="success">{t(doneTexts[done])}</Notice>}
      <PausedStrip paused={alarms.paused} />
      <UnreachableCard agencies={alarms.unreachable} tenant={tenant} />
      <LostForm actionData={actionData} shown={['chosen', ...forms]} />
      <WaitingExtensions requests={waiting} tenant={tenant} actionData={actionData} />
      <MatrixFilter matrix={matrix} filter={filter} base={base} />
      <Card
        title={t('reporting.matrix_title')}
        id="ma-tran"
        description={<Totals totals={matrix.totals} />}
        actions={
          <ButtonRow>
            <LetterLink planId={params.plan} />
            {mayAct && (
              <LinkButton href={`${base}/dot-xuat`} icon="add">
                {t('report-flow.request')}
              </LinkButton>
            )}
          </ButtonRow>
        }
        flush
      >
        <Sheet {...loaderData} actionData={actionData} tenant={tenant} base={base} />
      </Card>
      <MatrixChanges changes={matrix.changes} tenant={tenant} />
    </>
  );
}

const doneTexts = {
  'da-cho-gia-han': 'report-flow.granted',
  'da-tu-choi': 'report-flow.refused',
  'da-gia-han': 'report-flow.chosen_extended',
  'da-mo-khoa': 'report-flow.chosen_unlocked',
  'da-yeu-cau': 'report-flow.requested',
} as const satisfies Record<MatrixFlag, string>;

type Data = Awaited<ReturnType<typeof loader>>;

function Sheet(
  props: Pick<Data, 'matrix' | 'mayAct' | 'quick'> & {
    readonly actionData: unknown;
    readonly tenant: string;
    readonly base: string;
  },
) {
  const { matrix, mayAct, quick, actionData, tenant, base } = props;
  if (matrix.agencies.length === 0) return <Empty matrix={matrix} />;
  if (!mayAct) return <MatrixTable matrix={matrix} tenant={tenant} chosen={null} />;
  return (
    <ChosenForm actionData={actionData} preselected={quickSelection(matrix, quick)} base={base}>
      {(chosen) => <MatrixTable matrix={matrix} tenant={tenant} chosen={chosen} />}
    </ChosenForm>
  );
}

function Totals({ totals }: { readonly totals: MatrixView['totals'] }) {
  const { t } = useText();
  const parts = [t('reporting.matrix_summary', totals)];
  if (totals.noContact > 0)
    parts.push(t('reporting.matrix_no_contact', { count: totals.noContact }));
  return <strong>{parts.join(' · ')}</strong>;
}

function Empty({ matrix }: { readonly matrix: MatrixView }) {
  const { t } = useText();
  if (matrix.periods.length > 0) {
    return <EmptyState title={t('reporting.matrix_no_match')} icon="search" />;
  }
  return (
    <EmptyState title={t('reporting.matrix_empty_title', { year: matrix.year })} icon="matrix">
      {t('reporting.matrix_empty_help')}
    </EmptyState>
  );
}
