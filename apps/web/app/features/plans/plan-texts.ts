import type { FieldText } from '#app/features/configuration/stale-version.tsx';
import type { Text } from '#app/lib/text.ts';
import type { PlanFormValues } from './plan-form.tsx';

/** planTexts writes a plan's header and legal bases, field by field. */
export function planTexts(
  plan: Omit<PlanFormValues, 'rowVersion' | 'submissionId'>,
  { t, formatDate }: Text,
): FieldText[] {
  const bases = plan.legalBases.map((basis) => `${basis.documentNumber} ${basis.title}`.trim());
  return [
    { term: t('plans.field_title'), value: plan.title },
    { term: t('plans.field_number'), value: plan.documentNumber ?? '' },
    {
      term: t('plans.field_issued_on'),
      value: plan.issuedOn === null ? '' : formatDate(plan.issuedOn),
    },
    { term: t('plans.field_issued_by'), value: plan.issuedBy ?? '' },
    { term: t('plans.field_period_from'), value: String(plan.periodFrom) },
    { term: t('plans.field_period_to'), value: String(plan.periodTo) },
    { term: t('plans.field_summary'), value: plan.summary },
    { term: t('plans.legal_bases'), value: bases.join('\n') },
  ];
}
