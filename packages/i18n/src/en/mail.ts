import type { Texts } from '../texts.ts';

/** mail holds the sentences of e-mail messages, in English. */
export const mail = {
  greeting: 'Dear {{name}},',
  closing: 'This message was sent automatically by Tiến Độ for {{tenant}}.',
  reason_footer: 'You receive this as {{role}} at {{tenant}}.',
  invitation_subject: 'Invitation to {{tenant}} on Tiến Độ',
  invitation_body: '{{inviter}} invites you to {{tenant}} as {{role}}.',
  invitation_action: 'Accept the invitation',
  link_expires: 'The link works once and expires at {{time}}.',
  reset_subject: 'Reset your Tiến Độ password',
  reset_body:
    'Somebody asked to reset the password of this account. If it was not you, ignore this message.',
  reset_action: 'Set a new password',
  reminder_subject_due: '{{count}} items due soon at {{tenant}}',
  reminder_subject_overdue: '{{count}} items overdue at {{tenant}}',
  reminder_intro: 'These items of {{agency}} need attention:',
  reminder_overdue_heading: 'Overdue',
  reminder_due_heading: 'Due soon',
  reminder_item: '{{title}}: due {{deadline}}, {{distance}}',
  reminder_action: 'Open my work',
  returned_subject: 'Report for {{period}} was returned',
  returned_body: '{{recipient}} returned the report for {{period}}: {{reason}}',
  returned_action: 'Correct and resubmit',
} as const satisfies Texts<'mail'>;
