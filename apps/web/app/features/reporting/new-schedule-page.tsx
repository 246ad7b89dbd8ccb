import { Card } from '@tiendo/ui';
import { randomUUID } from 'node:crypto';
import { load } from '#app/lib/load.ts';
import { pageTitle } from '#app/lib/page-title.ts';
import { useText } from '#app/lib/text.ts';
import type { Route } from './+types/new-schedule-page';
import { loadScheduleChoices } from './load-schedule-choices.ts';
import { readScheduleForm } from './read-schedule-form.ts';
import { newRuleValues } from './rule-values.ts';
import { saveScheduleForm } from './save-schedule-form.ts';
import { ScheduleForm } from './schedule-form.tsx';
import './reporting.css';

export async function loader(args: Route.LoaderArgs) {
  return load(args, async (api) => ({
    agencies: await loadScheduleChoices(api),
    submissionId: randomUUID(),
  }));
}

export function action(args: Route.ActionArgs) {
  return saveScheduleForm(args, async (api, form) => {
    const { id } = await api.reporting.createSchedule.mutate({
      ...readScheduleForm(form),
      planId: args.params.plan,
      submissionId: form.text('submissionId'),
    });
    return id;
  });
}

const fresh = {
  title: '',
  kind: 'six-month',
  dueText: '',
  hop: 1,
  reporterScope: 'all',
  reporterAgencyIds: [],
  recipient: '',
  forwardTo: [],
  rule: newRuleValues,
} as const;

export const meta = pageTitle('reporting.schedule_create_title');

/** NewSchedulePage adds a reporting rule to a plan. */
export default function NewSchedulePage({ loaderData, actionData, params }: Route.ComponentProps) {
  const { t } = useText();
  const { agencies, submissionId } = loaderData;
  return (
    <Card title={t('reporting.schedule_create_title')} id="them">
      <ScheduleForm
        schedule={{ ...fresh, submissionId }}
        agencies={agencies}
        actionData={actionData}
        back={`/${params.tenant}/ke-hoach/${params.plan}/che-do-bao-cao`}
      />
    </Card>
  );
}
