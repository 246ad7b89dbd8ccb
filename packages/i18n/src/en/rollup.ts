import type { Texts } from '../texts.ts';

/** rollup holds the sentences of the province and ministry pages, in English. */
export const rollup = {
  title: 'Overview',
  country_title: 'The country',
  under_title: 'Under {{tenant}}',
  description: 'Figures as published, updated {{time}}.',
  tasks: 'Tasks',
  reports: 'Reports',
  targets: 'Targets',
  tenant: 'Organisation',
  own_figures: 'Own figures',
  children_figures: 'Units below',
  report_rate: 'On-time rate',
  no_published: 'Nothing published yet',
  empty_title: 'Nothing has been published yet',
  empty_help: 'Figures appear once a unit puts its plan into operation.',
  late_title: 'Longest overdue',
  at_risk_title: 'Targets at risk',
  next_deadlines_title: 'Next deadlines',
} as const satisfies Texts<'rollup'>;
