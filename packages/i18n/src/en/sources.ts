import type { Texts } from '../texts.ts';

/** sources holds the sentences that say where a target, a task or a deadline comes from, in English. */
export const sources = {
  title: 'Source',
  link: 'Source',
  link_named: 'Source of “{{name}}”',
  of_deadline: 'Source of this deadline',
  description: 'The passage from which this was made, and the original file.',
  by_hand: 'Entered by hand',
  by_hand_help:
    'This was entered in the system itself, not taken from an imported document. The change log says by whom.',
  passage: 'Passage',
  file: 'Original file',
  document: 'Document',
  no_number: 'No number yet',
  dated: '{{number}} of {{date}}',
  version: 'Version',
  version_value: 'Version {{number}}, in force from {{date}}',
  edited_since:
    'This has been edited in the system after that version, so it may now differ from the passage.',
  see_changes: 'See the changes',
  see_in_text: 'See it in the document',
  in_text: 'In the document',
  cut_before: 'What stands before is left out.',
  cut_after: 'What follows is left out.',
} as const satisfies Texts<'sources'>;
