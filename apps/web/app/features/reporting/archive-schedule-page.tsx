import { redirect } from 'react-router';
import { ConfirmArchive } from '#app/features/configuration/confirm-archive.tsx';
import { act } from '#app/lib/act.ts';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/archive-schedule-page';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    schedule: (await api.reporting.readSchedule.query({ id: args.params.schedule })).schedule,
  }));
}

export function action(args: Route.ActionArgs) {
  const { tenant, plan, schedule } = args.params;
  return act(args, async ({ api, form }) => {
    const rowVersion = form.number('rowVersion');
    await api.reporting.archiveSchedule.mutate({ id: schedule, rowVersion, archived: true });
    return redirect(`/${tenant}/ke-hoach/${plan}/che-do-bao-cao?da-luu-tru=1`);
  });
}

export const meta = pageTitle('reporting.schedule_archive_title');

/** ArchiveSchedulePage asks before a reporting rule goes out of use, and says what becomes of its reports. */
export default function ArchiveSchedulePage({
  loaderData,
  actionData,
  params,
}: Route.ComponentProps) {
  const { t } = useText();
  const { schedule } = loaderData;
  return (
    <ConfirmArchive
      name={schedule.title}
      rowVersion={schedule.rowVersion}
      back={`/${params.tenant}/ke-hoach/${params.plan}/che-do-bao-cao`}
      actionData={actionData}
      consequences={[
        t('reporting.archive_consequence_open'),
        t('reporting.archive_consequence_sent'),
      ]}
    />
  );
}
