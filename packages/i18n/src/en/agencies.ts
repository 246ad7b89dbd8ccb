import type { Texts } from '../texts.ts';

/** agencies holds the sentences of agencies (cơ quan), in English. */
export const agencies = {
  title: 'Agencies',
  agency: 'Agency',
  create_title: 'Add an agency',
  edit_title: 'Edit the agency',
  archive_title: 'Archive agency',
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
  of_plan_description: 'Agencies with a task, a target or a report in this plan.',
  setup_description: 'The agencies of your organisation, shared by all plans.',
  count_coordinate: 'Coordinates {{count}}',
  count_requested: 'Requested in {{count}}',
  open_tasks: 'Open',
  targets: 'Targets',
  part: 'Roles in tasks',
  no_part: 'No work yet',
  member_count: '{{count}} people',
  standing_body_moves:
    '{{name}} is the standing body now; ticking this box moves the role to this agency.',
  archive_consequence_members:
    '{{count}} people of the agency can still sign in but are no longer reminded.',
  archive_consequence_reports:
    '{{count}} reports that it has not submitted still count as missing.',
  archive_consequence_targets: '{{count}} targets still name it as their owner.',
  archive_consequence_standing: 'Your organisation will have no standing body.',
  archive_blocked:
    'The agency is responsible for {{count}} unfinished tasks. Give them to another agency before archiving it.',
  plan_empty_title: 'No agency has work in this plan yet',
  plan_empty_help: 'Agencies appear here once they are given a task, a target or a report.',
} as const satisfies Texts<'agencies'>;
