import type { Texts } from '../texts.ts';

/** agencies holds the sentences of agencies (cơ quan), in English. */
export const agencies = {
  title: 'Agencies',
  agency: 'Agency',
  create_title: 'Add an agency',
  edit_title: 'Edit the agency',
  field_name: 'Name',
  field_short_name: 'Short name',
  field_kind: 'Kind',
  field_standing_body: 'Is the standing body',
  field_standing_body_help: 'The standing body follows up, accepts and consolidates reports.',
  standing_body: 'Standing body',
  task_count: 'Tasks',
  task_count_lead: 'Leads {{count}}',
  members: 'Members',
  no_contact: 'No contact person',
  empty_title: 'No agencies yet',
  empty_help: 'Add the agencies that have tasks in the plan, then invite their officers.',
} as const satisfies Texts<'agencies'>;
