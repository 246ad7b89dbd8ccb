import {
  AgencyKindSchema,
  ApprovalSchema,
  AssignmentRoleSchema,
  AudienceSchema,
  BeforeMeansSchema,
  ChannelSchema,
  MailLangSchema,
  MessageStateSchema,
  MemberStatusSchema,
  MuteTopicSchema,
  NonWorkingPolicySchema,
  PlanStatusSchema,
  ReportKindSchema,
  RoleSchema,
  TaskStatusSchema,
} from '@tiendo/contracts';
import type { Outputs } from '#app/lib/api-types.ts';
import type { Text } from '#app/lib/text.ts';
import { fieldLabel } from './field-labels.ts';

type Entry = Outputs['audit']['listAudit']['rows'][number];

/** AuditValue is one value as the log keeps it. */
export type AuditValue = Entry['changes'][number]['before'];

/** valueText writes one value of the log in words: dates, states and lists as people read them. */
export function valueText(field: string, value: AuditValue, text: Text): string {
  const { t } = text;
  if (value === null || value === '') return t('audit.empty_value');
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no');
  if (typeof value === 'number') return numberText(field, value, text);
  if (typeof value === 'string') return codeText(field, value, text) ?? dateText(value, text);
  if (Array.isArray(value)) return value.map((item) => valueText(field, item, text)).join('; ');
  return groupText(value, text);
}

/** A year is written without a thousands point. */
function numberText(field: string, value: number, { formatNumber }: Text): string {
  return field === 'periodFrom' || field === 'periodTo' ? String(value) : formatNumber(value, 4);
}

function dateText(value: string, { formatDate }: Text): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}

/** The codes that fields hold, by field, each with its word. */
function codeText(field: string, value: string, { t }: Text): string | null {
  const word = <T extends string>(
    schema: { safeParse(value: unknown): { success: boolean; data?: T | undefined } },
    say: (code: T) => string,
  ) => {
    const parsed = schema.safeParse(value);
    return parsed.data === undefined ? null : say(parsed.data);
  };
  switch (field) {
    case 'status':
      return (
        word(PlanStatusSchema, (code) => t(`states.plan_${code}`)) ??
        word(MemberStatusSchema, (code) => t(`states.member_${code}`)) ??
        word(TaskStatusSchema, (code) => t(`states.task_status_${code}`))
      );
    case 'state':
      return word(MessageStateSchema, (code) => t(`states.reminder_${code}`));
    case 'channels':
      return word(ChannelSchema, (code) => t(`reminders.channel_${code}`));
    case 'tell':
      return word(AudienceSchema, (code) => t(`reminders.audience_${code}`));
    case 'role':
      return (
        word(RoleSchema, (code) => t(`states.role_${code}`)) ??
        word(AssignmentRoleSchema, (code) => t(`states.assignment_${code}`))
      );
    case 'kind':
      return (
        word(AgencyKindSchema, (code) => t(`states.agency_kind_${code}`)) ??
        word(ReportKindSchema, (code) => t(`states.report_kind_${code}`))
      );
    case 'beforeMeans':
      return word(BeforeMeansSchema, (code) =>
        code === 'same-day' ? t('setup.before_same_day') : t('setup.before_previous_day'),
      );
    case 'approval':
      return word(ApprovalSchema, (code) => t(`audit.approval_${code}`));
    case 'nonWorking':
      return word(NonWorkingPolicySchema, (code) => t(`setup.non_working_${code}`));
    case 'reporterScope':
      return value === 'all' ? t('reporting.reporters_all') : t('reporting.reporters_chosen');
    case 'lang':
      return word(MailLangSchema, (code) => t(`members.lang_${code}`));
    case 'muted':
      return word(MuteTopicSchema, (code) => t(`members.topic_${code}`));
    default:
      return field === 'unit' && value === 'count' ? t('targets.unit_count') : null;
  }
}

type Group = { [key: string]: AuditValue };

/** A group is written as one line: an agency's part, a legal basis, a place in an order, else field by field. */
function groupText(group: Group, text: Text): string {
  const { t } = text;
  if (typeof group.agency === 'string') {
    const role = valueText('role', group.role ?? null, text);
    return `${group.agency} (${[role, group.responsible === true && t('audit.responsible')].filter(Boolean).join(', ')})`;
  }
  if (typeof group.place === 'number') return `${group.place}. ${String(group.name)}`;
  if (typeof group.documentNumber === 'string') {
    return [group.documentNumber, group.title].filter(Boolean).join(': ');
  }
  return Object.entries(group)
    .map(([field, value]) => `${fieldLabel(field, text)}: ${valueText(field, value, text)}`)
    .join(', ');
}
