import { Card, EmptyState } from '@tiendo/ui';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/plan-agencies-page';
import { AgenciesTable } from './agencies-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    agencies: await api.agencies.listAgencies.query({
      planId: args.params.plan,
      withPartOnly: true,
    }),
  }));
}

export const meta = pageTitle('agencies.title');

/** PlanAgenciesPage shows who has a part in a plan, in which role, and how much of it is open. */
export default function PlanAgenciesPage({ loaderData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { agencies } = loaderData;
  return (
    <Card
      title={t('agencies.title')}
      id="danh-sach"
      count={agencies.length}
      description={t('agencies.of_plan_description')}
      flush
    >
      <AgenciesTable
        agencies={agencies}
        tasksHref={`/${params.tenant}/ke-hoach/${params.plan}/nhiem-vu`}
        empty={
          <EmptyState title={t('agencies.plan_empty_title')} icon="agencies">
            {t('agencies.plan_empty_help')}
          </EmptyState>
        }
      />
    </Card>
  );
}
