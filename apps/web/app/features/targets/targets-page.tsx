import { Card, EmptyState, LinkButton } from '@tiendo/ui';
import { ArchivedLink } from '#app/features/configuration/archived-link.tsx';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { listAction } from '#app/features/configuration/list-action.ts';
import { ListActs } from '#app/features/configuration/list-acts.tsx';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/targets-page';
import { TargetsTable, type Target } from './targets-table.tsx';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const includeArchived = new URL(args.request.url).searchParams.has('luu-tru');
    const [plan, targets] = await Promise.all([
      api.plans.readPlan.query({ id: args.params.plan }),
      api.targets.listTargets.query({ planId: args.params.plan, includeArchived }),
    ]);
    return { editable: plan.status !== 'archived', targets, includeArchived };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return listAction(args, {
    back: `/${tenant}/ke-hoach/${plan}/chi-tieu`,
    move: (api, input) => api.targets.moveTarget.mutate(input),
    restore: (api, input) => api.targets.archiveTarget.mutate(input),
  });
}

export const meta = pageTitle('targets.title');

/** TargetsPage lists a plan's targets with their clauses; who configures adds, edits, orders and archives them here. */
export default function TargetsPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { targets, includeArchived } = loaderData;
  const mayConfigure = useMay('target:configure') && loaderData.editable;
  const base = `/${params.tenant}/ke-hoach/${params.plan}/chi-tieu`;
  const create = (
    <LinkButton href={`${base}/them`} variant="primary" icon="add">
      {t('targets.create_title')}
    </LinkButton>
  );
  const rows = targets.flatMap((target): Target[] => [target, ...target.subTargets]);
  const acts = (target: Target) => (
    <ListActs row={{ ...target, name: target.title }} base={base} {...edgesOf(target, rows)} />
  );
  return (
    <>
      <FailureNotice actionData={actionData} form="move" />
      <FailureNotice actionData={actionData} form="restore" />
      <Card
        title={t('targets.title')}
        id="danh-sach"
        count={rows.length}
        flush
        {...(mayConfigure && {
          actions: (
            <>
              <ArchivedLink base={base} shown={includeArchived} />
              {create}
            </>
          ),
        })}
      >
        <TargetsTable
          targets={rows}
          {...(mayConfigure && { acts })}
          empty={
            <EmptyState
              title={t('targets.empty_title')}
              icon="targets"
              {...(mayConfigure && { action: create })}
            >
              {t('targets.empty_help')}
            </EmptyState>
          }
        />
      </Card>
    </>
  );
}

/** A target moves among those under the same parent. */
function edgesOf(target: Target, rows: readonly Target[]) {
  const siblings = rows.filter((row) => row.parentId === target.parentId && !row.archived);
  return { first: siblings[0] === target, last: siblings.at(-1) === target };
}
