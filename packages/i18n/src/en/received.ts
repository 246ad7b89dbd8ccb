import type { Texts } from '../texts.ts';

/** received holds the sentences of reports that tenants below have sent up: the list, one report, and the answer to it, in English. */
export const received = {
  title: 'Reports received',
  short_title: 'Received',
  description: 'Reports that lower tenants have sent up on the platform.',
  waiting_count: '{{count}} reports wait for an answer.',
  waiting_none: 'No report waits for an answer.',
  count: 'Reports',
  empty_title: 'No report has been sent up yet',
  empty_help:
    'When a lower tenant sends a consolidated report, it appears here to be read, accepted or returned.',
  empty_year: 'No report was sent up in {{year}}',
  empty_year_help: 'Try another year.',

  filter_label: 'Filter the reports received',
  filter_year: 'Year in which they fall due',
  filter_year_current: 'This year',
  filter_state: 'State',
  filter_sender: 'Sent by',

  state_sent: 'Waiting for an answer',
  state_accepted: 'Accepted',
  state_returned: 'Returned',

  column_report: 'Report',
  column_sender: 'Sent by',
  column_period: 'Period',
  column_sent: 'Sent on',
  column_state: 'State',
  sent_late: '{{days}} days late',
  waits: 'waiting for {{days}} days',

  fact_plan: 'Plan',
  fact_plan_number: 'no. {{number}}',
  fact_last_day: 'Last day',
  fact_sent: 'Sent',
  sent_by: '{{name}} on {{date}}',

  accepted_on_way: 'Accepted. The answer is on its way to {{tenant}}.',
  returned_on_way: 'Returned. The answer and its reason are on their way to {{tenant}}.',
  accepted_notice: 'The report has been accepted.',
  returned_notice: 'The report has been returned; {{tenant}} will correct and resend it.',
  answered_by: '{{name}} answered at {{time}}.',

  answer_title: 'Answer',
  answer_help:
    'Accepting completes the report. Returning asks {{tenant}} to correct and resend it; the reason goes with it.',
  accept: 'Accept the report',
  return: 'Return the report',
  field_reason: 'Reason for returning',
  field_reason_help: 'Say what to correct; {{tenant}} reads this word for word.',
  stale_title: 'The report has just been sent again',
  stale_help: 'Below is the new version. Read it, then answer; what you typed is still here.',

  coverage_title: 'What it rests on',
  coverage_none: 'The sender did not record which agencies this report was drawn from.',
  content_title: 'Content of the report',
  sections_empty: 'The report has no text.',
  figures_title: 'Figures of the targets',
  figures_empty: 'The report has no figures.',
  figure_planned: 'Planned',
  figure_numerator: 'Numerator',
  figure_denominator: 'Denominator',
  figure_result: 'Result',
  suppressed: 'Hidden (<5)',
  suppressed_help:
    '“Hidden (<5)”: the figure contains a group of 1 to 4 people (those who met the target, those who did not, or the whole group), so the sender did not send the number, and nobody can be recognised.',

  answers_title: 'Answers so far',
  answers_empty: 'No answer yet.',
  answer_accepted: 'Accepted',
  answer_returned: 'Returned',
} as const satisfies Texts<'received'>;
