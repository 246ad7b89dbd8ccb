import { Card, Notice } from '@tiendo/ui';
import { SourceNote } from '#app/features/sources/source-note.tsx';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/edit-schedule-page';
import { loadScheduleChoices } from './load-schedule-choices.ts';
import { readScheduleForm } from './read-schedule-form.ts';
import { valuesOf } from './rule-values.ts';
import { saveScheduleForm } from './save-schedule-form.ts';
import { ScheduleForm } from './schedule-form.tsx';
import { StaleSchedule } from './stale-schedule.tsx';
import './reporting.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => {
    const { schedule: id } = args.params;
    const { schedule } = await api.reporting.readSchedule.query({ id });
    const [agencies, sources] = await Promise.all([
      loadScheduleChoices(api, schedule.reporterAgencyIds),
      api.imports.readSources.query({ about: 'schedule', id }),
    ]);
    return { schedule, agencies, sources };
  });
}

export function action(args: Route.ActionArgs) {
  const { schedule } = args.params;
  return saveScheduleForm(args, async (api, form) => {
    await api.reporting.updateSchedule.mutate({
      ...readScheduleForm(form),
      id: schedule,
      rowVersion: form.number('rowVersion'),
    });
    return schedule;
  });
}

export const meta = pageTitle('reporting.schedule_edit_title');

/** EditSchedulePage changes a reporting rule; reports that were not sent follow its new dates. */
export default function EditSchedulePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { schedule, agencies, sources } = loaderData;
  return (
    <Card title={t('reporting.schedule_edit_title')} id="sua">
      <SourceNote about="schedule" id={schedule.id} sources={sources} />
      <StaleSchedule schedule={schedule} actionData={actionData} />
      <Notice kind="info">{t('reporting.change_follows')}</Notice>
      <ScheduleForm
        schedule={{ ...schedule, rule: valuesOf(schedule.rule) }}
        agencies={agencies}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}/che-do-bao-cao`}
      />
    </Card>
  );
}
