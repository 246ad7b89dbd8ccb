import type { Texts } from '../texts.ts';

/** mandates holds the sentences of the standing duty and of merging agencies, in English. */
export const mandates = {
  title: 'Standing body',
  description:
    'The standing body follows up, urges, receives what the agencies report and consolidates it for the leadership. This page records which agency held the duty from which day, by which document.',
  setup_help: 'Which agency has the duty from which day; handing it over.',
  history: 'Who held the duty',
  nobody: 'No standing body yet',
  unwritten: '{{agency}} holds the duty',
  empty_help:
    'No hand-over is recorded. With the first one, the present holder is recorded as well.',
  holds: 'Holds it now',
  planned: 'Planned',
  since: 'Since {{from}}',
  between: '{{from}} – {{to}}',
  hand_over: 'Hand the duty over',
  hand_over_help: 'The next step shows what will change before you confirm.',
  field_successor: 'Successor',
  field_from: 'From',
  field_from_help:
    'Today or an earlier day takes effect at once; a later day takes effect by itself when that day begins.',
  field_basis: 'Basis document',
  field_basis_help:
    'For example: Decision 12/QĐ-UBND of 25/02/2025 of the provincial People’s Committee.',
  field_tasks: 'Unfinished tasks follow',
  field_tasks_help: 'The unfinished tasks of {{agency}} move to the successor.',
  field_coordinators: 'Who of {{agency}} will coordinate?',
  field_coordinators_help:
    'They follow all agencies, and accept or return reports, from the day of the hand-over.',
  look: 'See what will change',
  question: 'Give the standing duty to {{agency}} from {{date}}?',
  basis_is: 'Basis: {{basis}}',
  follows_now: 'The hand-over takes effect as soon as you confirm.',
  follows_then: 'It takes effect by itself when that day begins; until then it can be cancelled.',
  follows_reports:
    'Consolidated reports not yet sent to the leadership, drafts included, move to {{agency}}.',
  follows_leaving:
    'These stop coordinating, become agency officers and no longer accept or return reports: {{names}}.',
  follows_no_members:
    '{{agency}} has nobody yet who can sign in to coordinate; administrators stand in until it has.',
  follows_tasks: '{{count}} unfinished tasks of {{holder}} move to {{agency}}.',
  follows_tasks_stay: '{{count}} unfinished tasks stay with {{holder}}.',
  follows_past: 'Reports sent or accepted keep the standing body of then.',
  confirm_now: 'Hand over now',
  confirm_planned: 'Plan the hand-over',
  done: 'The standing duty was handed over.',
  planned_done: 'The hand-over is planned.',
  cancel: 'Cancel hand-over',
  cancel_question: 'Cancel the hand-over to {{agency}} on {{date}}?',
  cancel_follows: 'The present holder keeps the duty. Nothing else changes.',
  keep: 'Keep it planned',
  cancelled: 'The hand-over was cancelled.',

  merge_title: 'Merge agencies',
  merge_description:
    'The people, unsent reports, unfinished tasks and targets of the merged agencies move to one agency.',
  field_into: 'Merge into',
  field_into_help: 'If the agency is new, add it to the list of agencies first.',
  field_from_ids: 'Agencies that are merged',
  field_from_ids_help:
    'They are archived. The agency that takes over goes on and need not be chosen here.',
  merge_basis_help:
    'For example: Resolution 18/NQ-HĐND of 20/02/2025 of the provincial People’s Council.',
  merge_question: 'Merge {{names}} into {{into}}?',
  merge_moves: 'Everything in the table below moves to {{into}} as soon as you confirm.',
  merge_waived: 'Reports that {{into}} owes for the same period are waived for the merged agency.',
  merge_standing: '{{into}} becomes the standing body.',
  merge_past: 'Reports and figures already sent keep the name of the agency that sent them.',
  merge_final:
    'This does not undo itself: restoring an agency does not bring back its people and work.',
  merge_confirm: 'Merge',
  moves: 'What moves',
  moves_members: 'People',
  moves_reports: 'Unsent reports',
  moves_tasks: 'Unfinished tasks',
  moves_targets: 'Targets',
  merged: 'Merged into {{agency}}.',
  merged_into: 'Merged into {{agency}}',
} as const satisfies Texts<'mandates'>;
