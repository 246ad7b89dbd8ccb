import type { Texts } from '../texts.ts';

/** members holds the sentences of members and invitations, in English. */
export const members = {
  title: 'Members',
  invite_title: 'Invite a member',
  edit_title: 'Edit the member',
  invite: 'Send invitation',
  invited: 'Invitation sent to {{email}}.',
  invite_again: 'Send again',
  field_email: 'E-mail address',
  field_email_help: 'The invitation holds a link that works once, for 7 days.',
  field_name: 'Full name',
  field_role: 'Role',
  field_agency: 'Agency',
  field_agency_help: 'Required for agency heads and officers.',
  remove: 'Remove',
  remove_question: 'Remove {{name}}?',
  remove_consequence: 'This person loses access and gets no more reminders. What they did is kept.',
  removed: '{{name}} was removed.',
  last_seen: 'Last sign-in',
  empty_title: 'No members yet',
  empty_help: 'Invite each agency’s officers by e-mail.',
} as const satisfies Texts<'members'>;
