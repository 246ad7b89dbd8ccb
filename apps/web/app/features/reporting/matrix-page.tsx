import { AgencyKindSchema, MatrixShowSchema } from '@tiendo/contracts';
import { Card, EmptyState } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/matrix-page';
import { MatrixChanges } from './matrix-changes.tsx';
import { MatrixFilter } from './matrix-filter.tsx';
import { MatrixTable } from './matrix-table.tsx';
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
    return {
      filter,
      matrix: await api.reporting.readMatrix.query({ planId: plan.id, year, ...filter }),
    };
  });
}

export const meta = pageTitle('reporting.matrix_title');

/** MatrixPage is the coordinator's home: agencies down, periods across, what each one owes. */
export default function MatrixPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { matrix, filter } = loaderData;
  const base = `/${params.tenant}/ke-hoach/${params.plan}/bao-cao`;
  return (
    <>
      <MatrixFilter matrix={matrix} filter={filter} base={base} />
      <Card
        title={t('reporting.matrix_title')}
        id="ma-tran"
        description={<Totals totals={matrix.totals} />}
        flush
      >
        {matrix.agencies.length === 0 ? (
          <Empty matrix={matrix} />
        ) : (
          <MatrixTable matrix={matrix} tenant={params.tenant} />
        )}
      </Card>
      <MatrixChanges changes={matrix.changes} tenant={params.tenant} />
    </>
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
