import { z } from 'zod';
import { ChannelSchema } from './channel.ts';
import { CivilDateSchema } from './civil-date.ts';
import { IdSchema, PageSchema, plainText } from './common.ts';

/** MessageStateSchema: where the one message of a person, a channel and a day stands. */
export const MessageStateSchema = z.enum(['planned', 'sending', 'sent', 'failed', 'cancelled']);
export type MessageState = z.infer<typeof MessageStateSchema>;

/**
 * DeliveryOutcomeSchema: what came of one attempt. `retry`: not taken, to be tried again; `bounced`: taken at first and given back later;
 * `resent`: taken once more because somebody asked for it.
 */
export const DeliveryOutcomeSchema = z.enum(['sent', 'rejected', 'retry', 'bounced', 'resent']);
export type DeliveryOutcome = z.infer<typeof DeliveryOutcomeSchema>;

/**
 * ListDeliveriesSchema filters the log of messages by what stands in a recipient’s name, address or the subject, by channel, state and day
 * in Vietnam, both ends included.
 */
export const ListDeliveriesSchema = PageSchema.extend({
  search: plainText(200, 'invalid_input').optional(),
  channel: ChannelSchema.optional(),
  state: MessageStateSchema.optional(),
  from: CivilDateSchema.optional(),
  to: CivilDateSchema.optional(),
}).refine((filter) => !filter.from || !filter.to || filter.from <= filter.to, {
  path: ['to'],
  error: 'period_order',
});
export type ListDeliveries = z.infer<typeof ListDeliveriesSchema>;

/** ReadMessageSchema names one message. */
export const ReadMessageSchema = z.strictObject({ id: IdSchema });

/**
 * ResendMessageSchema asks for a message once more. `attempts` is how often it had been tried when the person looked; `again` confirms that
 * one which has been delivered is to be delivered another time.
 */
export const ResendMessageSchema = z.strictObject({
  id: IdSchema,
  attempts: z.int().nonnegative(),
  again: z.boolean().default(false),
});
export type ResendMessage = z.infer<typeof ResendMessageSchema>;
