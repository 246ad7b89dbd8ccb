import { createHash } from 'node:crypto';
import type { ChannelResult, OutgoingText } from '@tiendo/contracts';
import { z } from 'zod';
import type { ChannelSender } from '#app/channel-sender.ts';
import type { HttpAnswer } from '#app/http-post.ts';
import { createGatewaySender, type GatewayOptions } from './gateway-sender.ts';
import { shorten } from './judge-answer.ts';
import { readJson } from './read-json.ts';
import { znsFault } from './zns-codes.ts';

/** ZnsOptions name the gateway to Zalo, our application there, and the template that Zalo has approved. */
export interface ZnsOptions extends GatewayOptions {
  appId: string;
  templateId: string;
}

const AnswerSchema = z.object({
  error: z.coerce.number().int(),
  message: z.string().catch(''),
  data: z.object({ msg_id: z.coerce.string() }).optional().catch(undefined),
});

/** Quotas are counted by the day, and the night is long: asking again every minute helps nobody. */
const pauseMs = 30 * 60 * 1_000;
const longestTrackingId = 48;

/**
 * createZnsSender sends by a template of Zalo Notification Service: the body and the answers are those of Zalo's own `message/template`, the
 * request is signed for the gateway that holds the access token.
 */
export function createZnsSender(options: ZnsOptions): ChannelSender<OutgoingText> {
  const { appId, templateId } = options;
  return createGatewaySender(options, {
    account: { 'X-App-Id': appId },
    bodyOf: ({ reference, params }, phone) => ({
      phone: phone.replace('+', ''),
      template_id: templateId,
      template_data: params ?? {},
      tracking_id: trackingId(reference),
    }),
    judgeTaken,
  });
}

function trackingId(reference: string): string {
  if (reference.length <= longestTrackingId) return reference;
  return createHash('sha256').update(reference).digest('base64url');
}

function judgeTaken({ status, body }: HttpAnswer): ChannelResult {
  const answer = readJson(AnswerSchema, body);
  if (answer === null) {
    const error = shorten(`HTTP ${status}, but not an answer of ZNS: ${body}`);
    return { outcome: 'retry', error, serverDown: true };
  }
  const providerId = answer.data?.msg_id;
  if (answer.error === 0) return { outcome: 'sent', ...(providerId && { providerId }) };
  return judgeCode(answer.error, shorten(`ZNS ${answer.error} ${answer.message}`));
}

function judgeCode(code: number, error: string): ChannelResult {
  switch (znsFault(code)) {
    case 'no-account':
      return { outcome: 'rejected', error, gone: true };
    case 'recipient':
    case 'content':
      return { outcome: 'rejected', error };
    case 'pause':
      return { outcome: 'retry', error, serverDown: true, retryAfterMs: pauseMs };
    case 'settings':
      return { outcome: 'retry', error, serverDown: true };
    case 'unknown':
      return { outcome: 'retry', error, serverDown: false };
  }
}
