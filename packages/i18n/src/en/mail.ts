import type { Texts } from '../texts.ts';

/** mail holds the sentences of e-mail messages, in English. */
export const mail = {
  subject: '[Tiến Độ] {{text}}',
  greeting: 'Dear {{name}},',
  reason_footer: 'You receive this message in your role at {{tenant}}: {{role}}.',
  closing: 'This message was sent automatically by Tiến Độ; please do not reply to it.',
  unsubscribe_action: 'Stop these reminder messages',
  link_expires: 'The link works once and expires at {{time}} (Vietnam time).',
  link_help: 'If the button does not work, copy this address into your browser:',

  invitation_subject: 'Invitation to {{tenant}}',
  invitation_body: 'You are invited to join {{tenant}} on Tiến Độ. Your role: {{role}}.',
  invitation_body_by: '{{inviter}} invites you to join {{tenant}} on Tiến Độ. Your role: {{role}}.',
  invitation_action: 'Accept the invitation',
  invitation_ignore:
    'If you know nothing of this invitation, ignore this message and do not forward it.',

  reset_subject: 'Reset your password',
  reset_body: 'We have received a request to reset the password of your account.',
  reset_action: 'Set a new password',
  reset_ignore: 'If you did not ask for this, ignore this message. Your password stays as it is.',

  reminder_subject_due: '{{due}} due soon: {{title}}',
  reminder_subject_overdue: '{{overdue}} overdue: {{title}}',
  reminder_subject_both: '{{overdue}} overdue, {{due}} due soon: {{title}}',
  reminder_intro: 'Work to be done by {{agency}} as of {{date}}: {{count}}.',
  reminder_overdue_heading: 'Overdue ({{count}})',
  reminder_due_heading: 'Due soon ({{count}})',
  reminder_more: 'Not shown here: {{count}}. See everything on Tiến Độ.',
  reminder_more_action: 'See all work',
  reminder_note: 'Tasks that are done and reports that are submitted are not reminded of again.',

  text_title: '{{tenant}}: reminder',
  text_overdue: '{{count}} overdue',
  text_due: '{{count}} due soon',
  text_several: '{{counts}}. Most urgent: {{first}}',
  text_one: '{{distance}}, last day {{day}}: {{work}}, part of {{plan}}',
  text_one_number: '{{distance}}, last day {{day}}, plan no. {{number}}: {{work}}',

  waiting_heading: 'Waiting for your decision ({{count}})',
  waiting_subject: '{{count}} reports wait for a decision: {{title}}',
  followed_heading: 'Agencies that are late ({{count}})',
  followed_subject: '{{count}} overdue at the agencies: {{title}}',
  digest_heading: 'This week: {{plan}}',
  digest_subject: 'This week: {{overdue}} overdue, {{due}} due within 14 days',
  digest_counts:
    'Overdue: {{overdue}}. Due within 14 days: {{due}}. Reports to decide: {{reports}}. Requests for more time: {{extensions}}.',
  digest_unreachable: 'Nobody to remind at: {{names}}. Please invite their people.',
  item_agency: 'Agency: {{name}}',
  item_standing: 'Standing: {{standing}}',
  item_decide: 'Look and decide',
  item_look: 'Look at it',
  standing_not_started: 'not started',
  standing_in_progress: 'under way, not done',
  standing_draft: 'a draft, not sent',
  standing_returned: 'returned, not sent again',
  standing_awaiting_head: 'waiting for the head of the agency',
  standing_submitted: 'sent, not decided',

  item_deadline: 'Last day: {{deadline}}, {{distance}}',
  item_period: 'Reporting period: {{period}}',
  item_plan: 'Part of: {{plan}}',
  item_plan_number: 'Part of: {{plan}}, no. {{number}}',
  item_open_task: 'Update the task',
  item_open_report: 'Write the report',

  returned_subject: 'Report returned: {{title}}',
  returned_body: '{{by}} has returned the report below for you to correct and submit again.',
  returned_reason: 'Reason for the return',
  returned_report: 'Report to correct',
  returned_action: 'Correct and submit again',
} as const satisfies Texts<'mail'>;
