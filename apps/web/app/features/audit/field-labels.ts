import { letterheadFields } from '#app/features/documents/letterhead-texts.ts';
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
  'assignments',
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
  'everyReporter',
  'countsPeople',
  'indicator',
  'code',
  'definition',
  'order',
  'email',
  'role',
  'agencyId',
  'phone',
  'lang',
  'emailBounce',
  'muted',
  'since',
  'validFrom',
  'basis',
  'successor',
  'lockAfterDays',
  'reportOutline',
  'approval',
  'beforeMeans',
  'nonWorking',
  'holidays',
  'workingSaturdays',
  'workingCalendar',
  'rungs',
  'weekly',
  'channels',
  'onWorkingDays',
  'sendFrom',
  'sendTo',
  'approverAfterDays',
  'digest',
  'days',
  'tell',
  'times',
  'rule',
  'dueText',
  'hop',
  'reporterScope',
  'reporterAgencyIds',
  'reporters',
  'recipient',
  'forwardTo',
  'reason',
  'state',
  'paused',
  'because',
  'fileName',
  'amendedPlan',
] as const;

/** fieldLabel says in words what a field is; one without a word keeps its own name. */
export function fieldLabel(field: string, { t }: Text): string {
  const known = fields.find((name) => name === field);
  if (known) return t(`audit.field_${known}`);
  const onPaper = letterheadFields.find((name) => name === field);
  if (onPaper) return t(`documents.field_${onPaper}`);
  return field === 'number' ? t('documents.number') : field;
}

/** fieldPlace says where a field stands among others; one without a word stands last. */
export function fieldPlace(field: string): number {
  const place = fields.findIndex((name) => name === field);
  return place === -1 ? fields.length : place;
}
