import type { ChannelResult, OutgoingText } from '@tiendo/contracts';
import { z } from 'zod';
import type { ChannelSender } from '#app/channel-sender.ts';
import type { HttpAnswer } from '#app/http-post.ts';
import { createGatewaySender, type GatewayOptions } from './gateway-sender.ts';
import { shorten } from './judge-answer.ts';
import { readJson } from './read-json.ts';
import { writeSms } from './sms-text.ts';

/** SmsOptions name the gateway and the brand name that people see as the sender. */
export interface SmsOptions extends GatewayOptions {
  sender: string;
}

const AnswerSchema = z.object({
  id: z.coerce.string().optional(),
  // Some gateways answer 200 to what they refuse, and say so here.
  error: z.union([z.string(), z.number()]).optional(),
  message: z.string().optional(),
});

/** createSmsSender posts `{ from, to, text, reference }`; a 2xx answer `{ id }`, or an empty one, is a message on its way. */
export function createSmsSender(options: SmsOptions): ChannelSender<OutgoingText> {
  return createGatewaySender(options, {
    account: { 'X-Sender': options.sender },
    bodyOf: (outgoing, phone) => ({
      from: options.sender,
      to: phone,
      text: writeSms(outgoing),
      reference: outgoing.reference,
    }),
    judgeTaken,
  });
}

function judgeTaken({ status, body }: HttpAnswer): ChannelResult {
  if (body.trim() === '') return { outcome: 'sent' };
  const answer = readJson(AnswerSchema, body);
  if (answer === null) {
    const error = shorten(`HTTP ${status}, but not an answer of the gateway: ${body}`);
    return { outcome: 'retry', error, serverDown: true };
  }
  const { id, error = 0, message = '' } = answer;
  if (error !== 0 && error !== '0' && error !== '') {
    return { outcome: 'retry', error: shorten(`SMS ${error} ${message}`), serverDown: false };
  }
  return { outcome: 'sent', ...(id !== undefined && { providerId: id }) };
}
