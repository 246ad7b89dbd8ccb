import { DescriptionList, Notice } from '@tiendo/ui';
import type { Outputs } from '#app/lib/api-types.ts';
import { useText } from '#app/lib/text.ts';
import { failureOf } from '#app/lib/failure-of.ts';

type Schedule = Outputs['reporting']['readSchedule']['schedule'];

/** StaleSchedule shows what somebody else saved meanwhile, above the form that still holds what was typed. */
export function StaleSchedule(props: {
  readonly schedule: Schedule;
  readonly actionData: unknown;
}) {
  const { t } = useText();
  const { schedule, actionData } = props;
  if (failureOf(actionData, 'schedule')?.code !== 'stale_version') return null;
  return (
    <Notice kind="warning" title={t('reporting.stale_title')}>
      <p>{t('reporting.stale_schedule_help')}</p>
      <DescriptionList
        items={[
          { term: t('reporting.field_title'), value: schedule.title },
          { term: t('reporting.field_kind'), value: t(`states.report_kind_${schedule.kind}`) },
          { term: t('reporting.field_due_text'), value: schedule.dueText || '–' },
          { term: t('reporting.field_recipient'), value: schedule.recipient || '–' },
        ]}
      />
    </Notice>
  );
}
