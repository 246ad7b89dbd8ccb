import type { Texts } from '../texts.ts';

/** plans holds the sentences of plans (kế hoạch), in English. */
export const plans = {
  title: 'Plans',
  create_title: 'Add a plan',
  edit_title: 'Edit the plan',
  field_title: 'Title',
  field_number: 'Document number',
  field_number_help: 'For example 123/KH-UBND. Leave empty while there is none.',
  field_issued_by: 'Issued by',
  field_issued_on: 'Issued on',
  field_period_from: 'From year',
  field_period_to: 'To year',
  field_summary: 'Purpose',
  legal_bases: 'Legal bases',
  legal_basis_number: 'Document number',
  legal_basis_title: 'Title',
  legal_basis_kind: 'Kind',
  legal_basis_kind_basis: 'Basis',
  legal_basis_kind_cited: 'Cited',
  legal_basis_add: 'Add a document',
  period: 'Period',
  activate: 'Put into operation',
  activate_help: 'Agencies see their work, reporting periods open and reminders go out.',
  activated: 'The plan is in operation.',
  back_to_draft: 'Back to draft',
  demonstration_help: 'This plan holds demonstration figures, not official ones.',
  empty_title: 'No plans yet',
  empty_help:
    'Create a plan with its title, number and years; then add targets, agencies and tasks.',
} as const satisfies Texts<'plans'>;
