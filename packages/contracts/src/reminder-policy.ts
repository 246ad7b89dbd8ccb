import { z } from 'zod';
import { ChannelSchema } from './channel.ts';

/**
 * AudienceSchema: who is told by a rung of the ladder. `officer` and `head` are the people of the agency that owes the work,
 * `standing_body` those who follow every agency, `leader` the tenant's leaders.
 */
export const AudienceSchema = z.enum(['officer', 'head', 'standing_body', 'leader']);
export type Audience = z.infer<typeof AudienceSchema>;

const reminderDays = { error: 'reminder_days' };
const daysFromDue = z.int(reminderDays).min(-180, reminderDays).max(180, reminderDays);

const TellSchema = z
  .array(AudienceSchema)
  .min(1, { error: 'reminder_nobody' })
  .transform((tell) => AudienceSchema.options.filter((audience) => tell.includes(audience)));

const RungSchema = z.strictObject({ days: daysFromDue, tell: TellSchema });

const HourSchema = z.string().regex(/^(0[6-9]|1\d|2[0-2]):[0-5]\d$/, { error: 'reminder_hours' });

/**
 * ReminderPolicySchema accepts how a tenant reminds. `rungs`: on which days from the due date (negative before it, 0 on it) who is
 * told, nearest last; `weekly` goes on every seven days after the last rung; `channels` in the order in which they are tried, the inbox
 * and the browser's notices beside the others; nobody is told outside `sendFrom`–`sendTo` in Vietnam's time (06:00 to 22:59) and, where
 * `onWorkingDays`, on days off. Whoever must decide about a report is told after `approverAfterDays` working days, each time anew.
 */
export const ReminderPolicySchema = z
  .strictObject({
    rungs: z
      .array(RungSchema)
      .max(24, { error: 'reminder_days' })
      .transform((rungs) => rungs.toSorted((a, b) => a.days - b.days))
      .refine((rungs) => new Set(rungs.map((rung) => rung.days)).size === rungs.length, {
        error: 'reminder_days_twice',
      }),
    weekly: z
      .strictObject({ tell: TellSchema, times: z.int().min(1).max(52) })
      .nullable()
      .default(null),
    channels: z
      .array(ChannelSchema)
      .min(1, { error: 'reminder_channels' })
      .transform((channels) => [...new Set(channels)])
      .default(['inbox', 'email', 'push', 'zns', 'sms']),
    onWorkingDays: z.boolean().default(true),
    sendFrom: HourSchema.default('08:00'),
    sendTo: HourSchema.default('18:00'),
    approverAfterDays: z.int().min(1).max(30).nullable().default(2),
    digest: z.boolean().default(true),
  })
  .refine((policy) => policy.sendFrom < policy.sendTo, {
    path: ['sendTo'],
    error: 'reminder_hours',
  });
export type ReminderPolicy = z.infer<typeof ReminderPolicySchema>;

const ownPeople: Audience[] = ['officer', 'head'];
const withStandingBody: Audience[] = [...ownPeople, 'standing_body'];
const everybody: Audience[] = [...withStandingBody, 'leader'];

/** defaultReminderPolicy is the ladder of a tenant that has set none of its own: nearer the date and past it, more people are told. */
export const defaultReminderPolicy: ReminderPolicy = ReminderPolicySchema.parse({
  rungs: [
    { days: -30, tell: ['officer'] },
    { days: -14, tell: ['officer'] },
    { days: -7, tell: ownPeople },
    { days: -3, tell: ownPeople },
    { days: -1, tell: ownPeople },
    { days: 0, tell: ownPeople },
    { days: 1, tell: withStandingBody },
    { days: 3, tell: withStandingBody },
    { days: 7, tell: everybody },
  ],
  weekly: { tell: everybody, times: 12 },
});
