import type { FieldText } from '#app/features/configuration/stale-version.tsx';
import type { Outputs } from '#app/lib/api-types.ts';
import type { Text } from '#app/lib/text.ts';

/** Policy is how a tenant reminds. */
export type Policy = Outputs['reminders']['readPolicy']['policy'];

type Tell = Policy['rungs'][number]['tell'];

/** policyTexts writes how a tenant reminds, field by field. */
export function policyTexts(policy: Policy, text: Text): FieldText[] {
  const { t } = text;
  const tell = (audiences: Tell) =>
    audiences.map((audience) => t(`reminders.audience_${audience}`)).join(', ');
  const { rungs, weekly } = policy;
  return [
    {
      term: t('reminders.rungs_legend'),
      value: rungs.map((rung) => `${rungText(rung.days, text)}: ${tell(rung.tell)}`).join('\n'),
    },
    {
      term: t('reminders.weekly_legend'),
      value: weekly
        ? t('reminders.weekly_text', { times: weekly.times, tell: tell(weekly.tell) })
        : t('common.none'),
    },
    {
      term: t('reminders.field_channels'),
      value: policy.channels.map((channel) => t(`reminders.channel_${channel}`)).join(', '),
    },
    { term: t('reminders.hours'), value: `${policy.sendFrom}–${policy.sendTo}` },
    { term: t('reminders.field_working_days'), value: yesNo(policy.onWorkingDays, text) },
    {
      term: t('reminders.field_approver'),
      value: String(policy.approverAfterDays ?? t('common.none')),
    },
    { term: t('reminders.field_digest'), value: yesNo(policy.digest, text) },
  ];
}

function rungText(days: number, { t }: Text): string {
  if (days === 0) return t('reminders.on_due_date');
  return days < 0 ? t('reminders.lead', { days: -days }) : t('reminders.overdue', { days });
}

type Row = Outputs['reminders']['listReminders']['rows'][number];

/** rungLine says in words what a rung of any ladder is. */
export function rungLine({ daysFromDue, ladder }: Pick<Row, 'daysFromDue' | 'ladder'>, text: Text) {
  return daysFromDue === null ? text.t(`reminders.ladder_${ladder}`) : rungText(daysFromDue, text);
}

function yesNo(value: boolean, { t }: Text): string {
  return value ? t('common.yes') : t('common.no');
}
