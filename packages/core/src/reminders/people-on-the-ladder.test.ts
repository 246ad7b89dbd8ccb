import type { CivilDate, ReminderPolicy } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { makeRecipient, makeSubject, plainPolicy, settingOf } from '../../test/ladders.ts';
import { approversOf, followersOf, ownersOf, type Person } from './people.ts';
import { wantedRows, whyNeedless } from './policy.ts';
import { standInFor } from './stand-in.ts';
import type { Reach, Recipient, ReminderSubject } from './subject.ts';

const all: Reach = { email: true, phone: true, push: true };
const mailOnly: Reach = { email: true, phone: false, push: false };
const phoneOnly: Reach = { email: false, phone: true, push: false };
const nothing: Reach = { email: false, phone: false, push: false };

const officer = makeRecipient('officer');
const head = makeRecipient('head', { audience: 'head' });
const coordinator = makeRecipient('coordinator', { audience: 'standing_body', agencyId: 'police' });
const leader = makeRecipient('leader', { audience: 'leader', agencyId: null });
const approver = makeRecipient('approver', { audience: 'approver' });
const byPhone = makeRecipient('officer', { reach: phoneOnly });
const other = makeRecipient('other', { audience: 'head', agencyId: 'second' });

/** Who hears of what: `rung person channel` of every row that is wanted. */
function told(subject: Partial<ReminderSubject>, policy: ReminderPolicy, today: CivilDate): string {
  const rows = wantedRows(makeSubject(subject), settingOf(policy, today));
  return rows
    .map(({ rung, memberId, channel, state }) =>
      [rung, memberId, channel, ...(state === 'skipped' ? ['past'] : [])].join(' '),
    )
    .join(', ');
}

const rung = (days: number, ...tell: ReminderPolicy['rungs'][number]['tell']) => ({ days, tell });

describe('whom a rung tells', () => {
  test.each<[string, ReminderPolicy['rungs'][number]['tell'], Recipient[], string]>([
    ['the officer', ['officer'], [officer, head, coordinator, leader], 'officer'],
    ['the head', ['head'], [officer, head, coordinator, leader], 'head'],
    ['the standing body', ['standing_body'], [officer, head, coordinator, leader], 'coordinator'],
    ['the leader', ['leader'], [officer, head, coordinator, leader], 'leader'],
    ['officer and head', ['officer', 'head'], [officer, head, leader], 'officer head'],
    ['the head where there is no officer', ['officer'], [head, coordinator], 'head'],
    ['the officer where there is no head', ['head'], [officer, coordinator], 'officer'],
    ['nobody twice', ['officer', 'head'], [head], 'head'],
    [
      'of two agencies, the one without an officer',
      ['officer'],
      [officer, head, other],
      'officer other',
    ],
    ['nobody where nobody is', ['officer', 'head'], [coordinator, leader], ''],
    ['no standing body, nobody in its place', ['standing_body'], [officer, head], ''],
    ['who must approve, of what is still owed', ['officer'], [approver], 'approver'],
    ['who must approve is not the standing body', ['standing_body'], [approver], ''],
  ])('%s', (_, tell, recipients, expected) => {
    const policy = plainPolicy([], { rungs: [{ days: 0, tell }] });
    const rows = wantedRows(
      makeSubject({ lastDay: '2026-06-15', recipients }),
      settingOf(policy, '2026-06-01'),
    );
    expect(rows.map(({ memberId }) => memberId).join(' ')).toBe(expected);
  });
});

describe('by which channels', () => {
  const everyChannel = plainPolicy([0], { channels: ['inbox', 'email', 'push', 'zns', 'sms'] });
  test.each<[string, Partial<Recipient>, ReminderPolicy, string]>([
    [
      'mail first, the inbox and the browser beside it',
      { reach: all },
      everyChannel,
      'inbox email push',
    ],
    ['mail alone where nothing else reaches', { reach: mailOnly }, everyChannel, 'inbox email'],
    ['Zalo where mail bounces', { reach: phoneOnly }, everyChannel, 'inbox zns'],
    ['the inbox where nothing reaches', { reach: nothing }, everyChannel, 'inbox'],
    ['the tenant’s order', { reach: all }, plainPolicy([0], { channels: ['sms', 'email'] }), 'sms'],
    ['no inbox where it is not wanted', { reach: mailOnly }, plainPolicy([0]), 'email'],
    ['nothing where the only channel does not reach', { reach: phoneOnly }, plainPolicy([0]), ''],
    [
      'an officer cannot mute',
      { reach: all, muted: ['escalation', 'digest'] },
      plainPolicy([0]),
      'email',
    ],
  ])('%s', (_, change, policy, expected) => {
    const subject = makeSubject({
      lastDay: '2026-06-15',
      recipients: [makeRecipient('a', change)],
    });
    const rows = wantedRows(subject, settingOf(policy, '2026-06-01'));
    expect(rows.map(({ channel }) => channel).join(' ')).toBe(expected);
  });

  test('who follows others may mute what is not their duty, outside the application', () => {
    const policy = plainPolicy([], {
      rungs: [rung(1, 'standing_body', 'leader')],
      channels: ['inbox', 'email'],
    });
    const recipients = [
      { ...coordinator, muted: ['escalation'] },
      { ...leader, muted: ['digest'] },
    ];
    expect(told({ lastDay: '2026-06-15', recipients }, policy, '2026-06-01')).toBe(
      'after-1 coordinator inbox, after-1 leader inbox, after-1 leader email',
    );
  });
});

describe('decisions, returns and digests', () => {
  const policy = plainPolicy([0], {
    approverAfterDays: 2,
    digest: true,
    channels: ['email', 'zns', 'sms'],
  });
  const back = { rung: 'returned-1', on: '2026-06-08' };
  // The 11th of June 2026 is a Thursday.
  test.each<[string, Partial<ReminderSubject>, CivilDate, string]>([
    [
      'a report that was sent waits for its approver, and no longer for its agency',
      {
        lastDay: '2026-06-15',
        settled: 'submitted',
        waitingSince: '2026-06-11',
        recipients: [approver],
      },
      '2026-06-11',
      'decide-2 approver email',
    ],
    [
      'the next one follows',
      {
        lastDay: '2026-06-15',
        settled: 'submitted',
        waitingSince: '2026-06-11',
        recipients: [approver],
      },
      '2026-06-16',
      'decide-2 approver email past, decide-4 approver email',
    ],
    [
      'while it waits for the head it is still owed',
      { lastDay: '2026-06-15', waitingSince: '2026-06-11', recipients: [approver] },
      '2026-06-11',
      'due approver email, decide-2 approver email',
    ],
    [
      'a report from below waits for whoever takes it in, and of its due date nobody is told here',
      { about: 'received', waitingSince: '2026-06-11', recipients: [approver, coordinator] },
      '2026-06-11',
      'decide-2 approver email',
    ],
    [
      'a report from below that was answered waits for nobody',
      { about: 'received', settled: 'decided', recipients: [approver] },
      '2026-06-11',
      '',
    ],
    [
      'a report that came back goes by telephone to whom no mail reaches, and to nobody else here',
      {
        returned: { rung: 'returned-1', on: '2026-06-11' },
        recipients: [officer, { ...head, reach: phoneOnly }, { ...coordinator, reach: phoneOnly }],
      },
      '2026-06-11',
      'returned-1 head zns',
    ],
    [
      'a return of three days ago is still news',
      { returned: back, recipients: [{ ...officer, reach: phoneOnly }] },
      '2026-06-11',
      'returned-1 officer zns',
    ],
    [
      'one of four days ago is not',
      { returned: back, recipients: [{ ...officer, reach: phoneOnly }] },
      '2026-06-12',
      'returned-1 officer zns past',
    ],
    [
      'a return is told to nobody whom nothing reaches',
      { returned: back, recipients: [{ ...officer, reach: nothing }] },
      '2026-06-11',
      '',
    ],
    [
      'a plan has its digest for those who follow it',
      { about: 'plan', digestUntil: '2026-12-31', recipients: [coordinator] },
      '2026-06-11',
      'digest-2026-06-08 coordinator email past, digest-2026-06-15 coordinator email',
    ],
    [
      'a plan out of use has none',
      { about: 'plan', settled: 'plan_inactive', recipients: [coordinator] },
      '2026-06-11',
      '',
    ],
  ])('%s', (_, subject, today, expected) => {
    expect(told(subject, policy, today)).toBe(expected);
  });
});

describe('why a planned row is needless', () => {
  const policy = plainPolicy([0, 1], {
    approverAfterDays: 2,
    digest: true,
    channels: ['email', 'zns'],
    weekly: { tell: ['officer'], times: 2 },
  });
  const owed = { lastDay: '2026-06-15', recipients: [officer, head] };
  const sent = { lastDay: '2026-06-15', settled: 'submitted', waitingSince: '2026-06-11' } as const;
  const digest = { about: 'plan', digestUntil: '2026-12-31', recipients: [coordinator] } as const;
  type Row = [
    rung: string,
    lastDay: CivilDate,
    memberId: string,
    channel?: 'email' | 'zns' | 'push',
  ];
  test.each<[string, Row, Partial<ReminderSubject>, string | null]>([
    ['it is not', ['due', '2026-06-15', 'officer'], owed, null],
    ['a weekly one is not', ['after-8', '2026-06-15', 'officer'], owed, null],
    [
      'weeks that the policy does not have',
      ['after-22', '2026-06-15', 'officer'],
      owed,
      'policy_changed',
    ],
    [
      'the report was sent',
      ['due', '2026-06-15', 'officer'],
      { ...sent, recipients: [approver] },
      'submitted',
    ],
    [
      'it came back, and was not sent again',
      ['returned-1', '2026-06-11', 'officer', 'zns'],
      { ...owed, returned: { rung: 'returned-1', on: '2026-06-11' }, recipients: [byPhone] },
      null,
    ],
    [
      'it came back once more',
      ['returned-1', '2026-06-11', 'officer', 'zns'],
      { ...owed, returned: { rung: 'returned-2', on: '2026-06-11' }, recipients: [byPhone] },
      'submitted',
    ],
    [
      'it was sent again',
      ['returned-1', '2026-06-11', 'officer', 'zns'],
      { ...sent, recipients: [byPhone] },
      'submitted',
    ],
    ['decided', ['decide-2', '2026-06-11', 'approver'], owed, 'decided'],
    [
      'not decided',
      ['decide-2', '2026-06-11', 'approver'],
      { ...sent, recipients: [approver] },
      null,
    ],
    [
      'sent again since',
      ['decide-2', '2026-06-09', 'approver'],
      { ...sent, recipients: [approver] },
      'decided',
    ],
    [
      'another step of decisions',
      ['decide-3', '2026-06-11', 'approver'],
      { ...sent, recipients: [approver] },
      'policy_changed',
    ],
    ['the date moved', ['due', '2026-06-14', 'officer'], owed, 'due_date_moved'],
    ['the person left', ['due', '2026-06-15', 'gone'], owed, 'recipient_left'],
    ['the rung tells somebody else', ['due', '2026-06-15', 'head'], owed, 'policy_changed'],
    [
      'the channel does not reach any more',
      ['due', '2026-06-15', 'officer', 'zns'],
      owed,
      'channel_changed',
    ],
    [
      'the channel is not used any more',
      ['due', '2026-06-15', 'officer', 'push'],
      owed,
      'channel_changed',
    ],
    ['this week’s digest', ['digest-2026-06-08', '2026-12-31', 'coordinator'], digest, null],
    [
      'last week’s digest',
      ['digest-2026-06-01', '2026-12-31', 'coordinator'],
      digest,
      'superseded',
    ],
    ['next week’s digest', ['digest-2026-06-15', '2026-12-31', 'coordinator'], digest, null],
    [
      'the plan is over',
      ['digest-2026-06-08', '2026-12-31', 'coordinator'],
      { ...digest, digestUntil: null, settled: 'plan_inactive' },
      'plan_inactive',
    ],
  ])('%s', (_, [name, lastDay, memberId, channel = 'email'], subject, expected) => {
    const row = { rung: name, lastDay, memberId, channel };
    const setting = settingOf(policy, '2026-06-11');
    expect(whyNeedless(row, makeSubject(subject), setting)).toBe(expected);
  });
});

describe('the channel that takes the place of one that failed', () => {
  const channels: ReminderPolicy['channels'] = ['inbox', 'email', 'push', 'zns', 'sms'];
  test.each<[string, 'email' | 'zns' | 'sms' | 'push', Partial<Recipient>, string]>([
    ['Zalo after mail', 'email', { reach: all }, 'zns'],
    ['SMS after Zalo', 'zns', { reach: all }, 'sms'],
    ['nothing after the last', 'sms', { reach: all }, ''],
    ['nothing without a telephone', 'email', { reach: mailOnly }, ''],
    ['nothing for a browser: the mail has told already', 'push', { reach: all }, ''],
    ['nothing for who has left', 'email', { memberId: 'gone', reach: all }, ''],
  ])('%s', (_, channel, change, expected) => {
    const subject = makeSubject({
      lastDay: '2026-06-15',
      recipients: [makeRecipient('a', change)],
    });
    const failed = {
      about: 'task',
      subjectId: 'task',
      lastDay: '2026-06-15',
      rung: 'due',
      memberId: 'a',
      channel,
    } as const;
    const setting = settingOf(plainPolicy([0], { channels }), '2026-06-16');
    const rows = standInFor(failed, subject, setting);
    expect(rows.map((row) => `${row.channel}`).join()).toBe(expected);
    expect(rows.every((row) => row.sendOn === '2026-06-16' && row.state === 'planned')).toBe(true);
  });
});

describe('who is who', () => {
  const person = (
    memberId: string,
    role: Person['role'],
    agencyId: string | null = null,
  ): Person => ({
    memberId,
    role,
    agencyId,
    reach: mailOnly,
    muted: [],
  });
  const people = [
    person('o', 'agency_officer', 'health'),
    person('h', 'agency_head', 'health'),
    person('o2', 'agency_officer', 'culture'),
    person('c', 'coordinator', 'police'),
    person('l', 'leader'),
    person('a', 'admin'),
    person('m', 'ministry'),
  ];
  const write = (recipients: Recipient[]) =>
    recipients.map(({ memberId, audience }) => `${memberId}:${audience}`).join(' ');

  test.each<[string, Recipient[], string]>([
    [
      'work of one agency',
      ownersOf(['health'], people),
      'o:officer h:head c:standing_body l:leader',
    ],
    [
      'work of two',
      ownersOf(['health', 'culture'], people),
      'o:officer h:head o2:officer c:standing_body l:leader',
    ],
    ['work of the standing body itself', ownersOf(['police'], people), 'c:officer l:leader'],
    ['a report before its head', approversOf('head', 'health', people), 'h:approver'],
    ['before a head that is missing', approversOf('head', 'culture', people), 'a:approver'],
    ['before the standing body', approversOf('coordinator', 'health', people), 'c:approver'],
    ['before the leaders', approversOf('leader', 'police', people), 'l:approver'],
    ['before nobody', approversOf('leader', 'police', people.slice(0, 4)), ''],
    ['a report from below', approversOf('receiver', null, people), 'c:approver m:approver'],
    ['without who takes those in', approversOf('receiver', null, people.slice(4, 6)), 'a:approver'],
    ['the digest', followersOf(people), 'c:standing_body'],
    [
      'the digest without a coordinator',
      followersOf(people.filter((p) => p.role !== 'coordinator')),
      'a:standing_body',
    ],
  ])('%s', (_, recipients, expected) => {
    expect(write(recipients)).toBe(expected);
  });
});
