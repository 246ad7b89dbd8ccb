import type { Texts } from '../texts.ts';

/** consolidation holds the sentences of a report that is made of others: what it rests on, how it drafts itself, where it goes next, in English. */
export const consolidation = {
  title: 'Consolidated from the agencies’ reports',
  coverage: '{{accepted}} of {{expected}} agencies have reported and been accepted.',
  coverage_none: 'No agency owes a report for this period yet.',
  basis_draft: 'The draft rests on: {{coverage}}',
  basis_now: 'So far: {{coverage}}',
  basis_sent: 'The submitted report rests on: {{coverage}}',
  by_hand: 'This report was not drafted from the agencies’ reports.',
  bar: 'Where the agencies’ reports stand',
  part_accepted: 'Accepted, with content',
  part_nothing: 'Nothing to report',
  part_waiting: 'Submitted, not accepted yet',
  part_missing: 'Not reported',
  waiting: 'Submitted but not accepted yet, so not in the figures',
  nothing: 'Reported nothing to report',
  missing: 'Not reported',

  since: 'Things have changed since it was drafted',
  since_accepted: 'Newly accepted: {{names}}.',
  since_sent: 'Newly submitted, not accepted yet: {{names}}.',
  since_left: 'No longer counted: {{names}}.',
  since_help: 'The figures of the draft do not follow these changes yet.',

  draft: 'Consolidate the accepted reports',
  draft_again: 'Consolidate the accepted reports again',
  draft_help:
    'Figures are added up by numerator and denominator; texts are gathered by agency for editing.',
  draft_nothing:
    'No report has been accepted, so there is nothing to consolidate. Accept the agencies’ reports first.',
  draft_nothing_link: 'Open the table of reports',
  drafted: 'The report was drafted. Read it, edit the wording, then submit it.',
  confirm_title: 'Replace what “{{title}}” says now?',
  confirm_texts: 'The texts are drafted anew, edits by hand included.',
  confirm_figures: 'Figures and their notes are replaced by the new sums.',
  confirm_kept: 'Files, thread and history stay.',
  confirm: 'Replace with a new draft',
  confirm_cancel: 'Keep what it says now',

  sources: 'Source reports',
  sources_show: 'Show {{count}} source reports',
  sources_empty: 'The plan has no report of an agency for this period.',
  source_state: 'State',

  next: 'After this report',
  next_report: 'Once accepted, its content is the source of the next report:',
  next_none: 'Once accepted, the report is complete; the plan does not send this one on.',
  next_none_second:
    'Once accepted, the report goes up to the superior on the platform; the answer appears under “Thread and history”.',
  next_none_third:
    'Once submitted, the report reaches the superior on the platform; the answer appears under “Thread and history”.',
  next_small: 'Counts of people from 1 to 4 are hidden as “<5” before they go up.',
  answer_for_superior:
    'The superior answers on the platform. Enter the answer only where it came in writing.',
} as const satisfies Texts<'consolidation'>;
