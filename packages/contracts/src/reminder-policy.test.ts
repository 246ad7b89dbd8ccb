import { describe, expect, it } from 'vitest';
import { defaultReminderPolicy, ReminderPolicySchema } from './reminder-policy.ts';

const rung = (days: number, ...tell: string[]) => ({ days, tell });
const one = { rungs: [rung(0, 'officer')] };

describe('ReminderPolicySchema', () => {
  it('orders rungs by their days, people by their rank, and fills in the rest', () => {
    const policy = ReminderPolicySchema.parse({
      rungs: [rung(3, 'leader', 'officer', 'leader'), rung(-7, 'head')],
    });
    expect(policy).toEqual({
      rungs: [rung(-7, 'head'), rung(3, 'officer', 'leader')],
      weekly: null,
      channels: ['inbox', 'email', 'push', 'zns', 'sms'],
      onWorkingDays: true,
      sendFrom: '08:00',
      sendTo: '18:00',
      approverAfterDays: 2,
      digest: true,
    });
    expect(ReminderPolicySchema.parse(policy)).toEqual(policy);
  });

  it('has a default that rises from the officer to the leader', () => {
    expect(defaultReminderPolicy.rungs.map(({ days }) => days)).toEqual([
      -30, -14, -7, -3, -1, 0, 1, 3, 7,
    ]);
    expect(defaultReminderPolicy.rungs[0]?.tell).toEqual(['officer']);
    expect(defaultReminderPolicy.weekly?.tell).toEqual([
      'officer',
      'head',
      'standing_body',
      'leader',
    ]);
  });

  it.each<[string, object]>([
    ['half a day', { rungs: [rung(1.5, 'officer')] }],
    ['too far before', { rungs: [rung(-181, 'officer')] }],
    ['too far after', { rungs: [rung(181, 'officer')] }],
    ['two rungs on one day', { rungs: [rung(1, 'officer'), rung(1, 'head')] }],
    ['a rung that tells nobody', { rungs: [rung(1)] }],
    ['a stranger', { rungs: [rung(1, 'minister')] }],
    ['too many rungs', { rungs: Array.from({ length: 25 }, (_, day) => rung(day, 'officer')) }],
    ['no channel', { ...one, channels: [] }],
    ['an unknown channel', { ...one, channels: ['fax'] }],
    ['the night', { ...one, sendFrom: '05:59' }],
    ['no hour', { ...one, sendTo: '24:00' }],
    ['hours that end before they begin', { ...one, sendFrom: '18:00', sendTo: '08:00' }],
    ['weekly for ever', { ...one, weekly: { tell: ['officer'], times: 53 } }],
    ['an approver reminded at once', { ...one, approverAfterDays: 0 }],
    ['an unknown field', { ...one, leadDays: [7] }],
  ])('refuses %s', (_, policy) => {
    expect(ReminderPolicySchema.safeParse(policy).success).toBe(false);
  });
});
