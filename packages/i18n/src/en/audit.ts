import type { Texts } from '../texts.ts';

/** audit holds the sentences of the audit log, in English. */
export const audit = {
  title: 'Audit log',
  description: 'Who changed what and when, before and after.',
  who: 'Who',
  what: 'What',
  when: 'When',
  before: 'Before',
  after: 'After',
  action_create: 'Created',
  action_update: 'Edited',
  action_archive: 'Archived',
  action_restore: 'Restored',
  action_reorder: 'Reordered',
  action_submit: 'Submitted',
  action_accept: 'Accepted',
  action_return: 'Returned',
  system: 'System',
  empty_title: 'No changes yet',
  empty_help: 'Every change of settings and figures will be recorded here.',
} as const satisfies Texts<'audit'>;
