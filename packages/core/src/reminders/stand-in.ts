import type { LadderSetting } from '@tiendo/calendar';
import { whyNeedless, type WantedRow } from './policy.ts';
import { canReach, isBeside } from './recipients.ts';
import type { ReminderKey, ReminderSubject } from './subject.ts';

/**
 * standInFor gives the row that takes the place of one whose channel failed: the same rung, today, by the next channel of the policy that
 * reaches the person. None when no further channel does, or when there is nothing left to remind of.
 */
export function standInFor(
  failed: ReminderKey,
  subject: ReminderSubject,
  setting: LadderSetting,
): WantedRow[] {
  const { channels } = setting.policy;
  const recipient = subject.recipients.find(({ memberId }) => memberId === failed.memberId);
  // When what goes beside the others fails, the others have told already.
  if (!recipient || isBeside(failed.channel)) return [];
  const next = channels
    .slice(channels.indexOf(failed.channel) + 1)
    .find((channel) => !isBeside(channel) && canReach(recipient.reach, channel));
  if (next === undefined) return [];
  const { about, subjectId, lastDay, rung, memberId } = failed;
  const key = { about, subjectId, lastDay, rung, memberId, channel: next };
  if (whyNeedless(key, subject, setting) !== null) return [];
  return [{ ...key, sendOn: setting.today, state: 'planned', reason: null }];
}
