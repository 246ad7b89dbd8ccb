import type { Texts } from '../texts.ts';

/** indicators holds the sentences of the ministry's catalogue of national indicators, in English. */
export const indicators = {
  title: 'National indicators',
  short_title: 'Indicators',
  description:
    'The ministry’s catalogue. A target that is mapped to an indicator can be compared across the country.',
  create_title: 'Add an indicator',
  edit_title: 'Edit the indicator',
  archive_title: 'Archive indicator',
  field_code: 'Code',
  field_code_help: 'Each indicator has its own code, for example 5.1 or MT-03.',
  field_name: 'Name',
  field_unit: 'Unit',
  no_unit: 'Not measured',
  field_unit_noun: 'What is counted',
  field_unit_noun_help: 'For example communes, courses, persons. Only for a count.',
  field_definition: 'How it is counted',
  field_definition_help: 'Numerator, denominator, what is left out and where figures come from.',
  empty_title: 'The catalogue is empty',
  empty_help:
    'When the ministry adds indicators, administrators can choose one for each target of a plan.',
  archive_consequence:
    'It can no longer be chosen for a target; targets that are mapped to it keep it.',
  of_target: 'National indicator: {{code}} {{name}}',
  field_target: 'National indicator',
  field_target_none: 'Mapped to none',
  field_target_help:
    'The indicator that this target counts towards, so that it can be compared across the country.',
  see_catalogue: 'See the catalogue of national indicators',
} as const satisfies Texts<'indicators'>;
