import type { Audience, Channel, ReminderPolicy } from '@tiendo/contracts';
import { ladderOfRung, type LadderRung } from '@tiendo/calendar';
import type { Reach, Recipient } from './subject.ts';

/** isBeside tells whether a channel goes beside the others, for it costs nothing; of the others the first that reaches a person is enough. */
export function isBeside(channel: Channel): boolean {
  return channel === 'inbox' || channel === 'push';
}

/**
 * channelsOf gives the channels by which a person is told: the inbox and the browser's notices where there are any, and of the others the first
 * by which the person can be reached. Who has muted the topic hears of it inside the application only. A report that came back is told inside and by
 * mail at whatever hour by the act itself; here it goes to whom no mail reaches.
 */
export function channelsOf(recipient: Recipient, rung: string, policy: ReminderPolicy): Channel[] {
  const inside = policy.channels.filter((channel) => channel === 'inbox');
  if (recipient.muted.includes(topicOf(recipient, rung))) return inside;
  const isReturn = ladderOfRung(rung) === 'returned';
  if (isReturn && recipient.reach.email) return [];
  const reachable = policy.channels.filter(
    (channel) => canReach(recipient.reach, channel) && !(isReturn && channel === 'inbox'),
  );
  const first = reachable.find((channel) => !isBeside(channel));
  return reachable.filter((channel) => isBeside(channel) || channel === first);
}

/** canReach tells whether a person can be told by a channel at all. */
export function canReach(reach: Reach, channel: Channel): boolean {
  if (channel === 'inbox') return true;
  if (channel === 'email') return reach.email;
  return channel === 'push' ? reach.push : reach.phone;
}

/** isReachable tells whether anything outside the application reaches the person. */
export function isReachable({ reach }: Pick<Recipient, 'reach'>): boolean {
  return reach.email || reach.phone || reach.push;
}

/** Officers and heads may not refuse what is their own duty; those who follow others may. */
function topicOf({ audience }: Recipient, rung: string): string {
  if (ladderOfRung(rung) === 'digest') return 'digest';
  return audience === 'standing_body' || audience === 'leader' ? 'escalation' : 'duty';
}

/**
 * toldBy gives the people whom a rung tells. Where an agency has nobody of the kind that is told, officer or head, the other one is told in
 * their place: no rung falls silent because a post is empty.
 */
export function toldBy(recipients: readonly Recipient[], tell: LadderRung['tell']): Recipient[] {
  const has = (audience: Audience, agencyId: string | null) =>
    recipients.some((one) => one.audience === audience && one.agencyId === agencyId);
  return recipients.filter(({ audience, agencyId }) => {
    if (tell.includes(audience)) return true;
    if (audience === 'officer') return tell.includes('head') && !has('head', agencyId);
    if (audience === 'head') return tell.includes('officer') && !has('officer', agencyId);
    // A report that waits for its head is still owed, and the head is whom its due date concerns.
    return audience === 'approver' && (tell.includes('officer') || tell.includes('head'));
  });
}
