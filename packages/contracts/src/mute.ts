import { z } from 'zod';
import type { Role } from './roles.ts';

/**
 * MuteTopicSchema names what a person may refuse to be told: `escalation`, that somebody else's work is late, and `digest`, the
 * weekly list of who owes what.
 */
export const MuteTopicSchema = z.enum(['escalation', 'digest']);
export type MuteTopic = z.infer<typeof MuteTopicSchema>;

const muting: readonly Role[] = ['coordinator', 'leader', 'admin'];

/** mayMute tells whether a role may refuse a topic: officers and heads of agencies may not refuse reminders of their own duty. */
export function mayMute(role: Role): boolean {
  return muting.includes(role);
}

/** mutedTopics reads the topics that a member's row keeps, leaving out what is no topic any more and what the role may not refuse. */
export function mutedTopics(member: { role: Role; muted: readonly string[] }): MuteTopic[] {
  if (!mayMute(member.role)) return [];
  return MuteTopicSchema.options.filter((topic) => member.muted.includes(topic));
}

/** UnsubscribeTokenSchema is the signed part of a link in a mail; a mangled one is answered token_invalid. */
export const UnsubscribeTokenSchema = z.string().max(2_000);

/** SetMuteSchema refuses a topic, or takes it up again. */
export const SetMuteSchema = z.object({ topic: MuteTopicSchema, muted: z.boolean() });
export type SetMute = z.infer<typeof SetMuteSchema>;
