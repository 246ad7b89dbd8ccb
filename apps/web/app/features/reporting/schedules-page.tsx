import { Card, EmptyState, LinkButton } from '@tiendo/ui';
import { ArchivedLink } from '#app/features/configuration/archived-link.tsx';
import { FailureNotice } from '#app/features/configuration/failure-notice.tsx';
import { listAction } from '#app/features/configuration/list-action.ts';
import { ListActs } from '#app/features/configuration/list-acts.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import { load } from '#app/lib/load.ts';
import { useMay } from '#app/lib/may.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/schedules-page';
import { SchedulesTable } from './schedules-table.tsx';
import './reporting.css';

/** Schedule is one reporting rule of the list. */
export type Schedule = Outputs['reporting']['listSchedules']['schedules'][number];

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api, backend) => {
    const includeArchived = new URL(args.request.url).searchParams.has('luu-tru');
    const plan = await api.plans.readPlan.query({ id: args.params.plan });
    const thisYear = Number(backend.today().slice(0, 4));
    // A plan that is over, or has not begun, shows its own nearest year.
    const year = Math.min(Math.max(thisYear, plan.periodFrom), plan.periodTo);
    const view = await api.reporting.listSchedules.query({
      planId: plan.id,
      year,
      includeArchived,
    });
    return { ...view, includeArchived };
  });
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan } = args.params;
  return listAction(args, {
    back: `/${tenant}/ke-hoach/${plan}/che-do-bao-cao`,
    move: (api, input) => api.reporting.moveSchedule.mutate(input),
    restore: (api, input) => api.reporting.archiveSchedule.mutate(input),
  });
}

export const meta = pageTitle('reporting.title');

/** SchedulesPage lists a plan's reporting rules with this year's periods; who configures adds, edits, orders and archives them here. */
export default function SchedulesPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { plan, year, schedules, includeArchived } = loaderData;
  const mayConfigure = useMay('schedule:configure') && plan.status !== 'archived';
  const base = `/${params.tenant}/ke-hoach/${params.plan}/che-do-bao-cao`;
  const create = (
    <LinkButton href={`${base}/them`} variant="primary" icon="add">
      {t('reporting.schedule_create')}
    </LinkButton>
  );
  const listed = schedules.filter((schedule) => !schedule.archived);
  const acts = (schedule: Schedule) => (
    <ListActs
      row={{ ...schedule, name: schedule.title }}
      base={base}
      first={listed[0] === schedule}
      last={listed.at(-1) === schedule}
    />
  );
  const headActs = (
    <>
      <ArchivedLink base={base} shown={includeArchived} />
      {create}
    </>
  );
  return (
    <>
      <FailureNotice actionData={actionData} form="move" />
      <FailureNotice actionData={actionData} form="restore" />
      <Card
        title={t('reporting.title')}
        id="danh-sach"
        count={listed.length}
        flush
        {...(mayConfigure && { actions: headActs })}
      >
        <SchedulesTable
          schedules={schedules}
          year={year}
          {...(mayConfigure && { acts, editBase: base })}
          empty={
            <EmptyState
              title={t('reporting.schedules_empty_title')}
              icon="calendar"
              {...(mayConfigure && { action: create })}
            >
              {t('reporting.schedules_empty_help')}
            </EmptyState>
          }
        />
      </Card>
    </>
  );
}
