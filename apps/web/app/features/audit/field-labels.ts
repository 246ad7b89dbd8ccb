import type { Text } from '#app/lib/text.ts';

/** The fields that have a word; the services write them down under these names. */
const fields = [
  'title',
  'name',
  'fullName',
  'shortName',
  'documentNumber',
  'issuedBy',
  'issuedOn',
  'periodFrom',
  'periodTo',
  'summary',
  'legalBases',
  'status',
  'kind',
  'isStandingBody',
  'detail',
  'groupLabel',
  'dueOn',
  'agencies',
  'archived',
  'parent',
  'comparator',
  'strict',
  'value',
  'valueMax',
  'unit',
  'unitNoun',
  'denominator',
  'owner',
  'order',
  'email',
  'role',
  'agencyId',
  'beforeMeans',
  'nonWorking',
  'holidays',
  'workingSaturdays',
  'workingCalendar',
  'leadDays',
  'overdueDays',
  'rule',
  'dueText',
  'hop',
  'reporterScope',
  'reporterAgencyIds',
  'recipient',
  'forwardTo',
  'reason',
  'state',
] as const;

/** fieldLabel says in words what a field is; one without a word keeps its own name. */
export function fieldLabel(field: string, { t }: Text): string {
  const known = fields.find((name) => name === field);
  return known ? t(`audit.field_${known}`) : field;
}
