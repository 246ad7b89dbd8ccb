import { createHmac, timingSafeEqual } from 'node:crypto';
import { IdSchema, MuteTopicSchema, type MuteTopic } from '@tiendo/contracts';

/** MuteRight is what a link in a mail allows: to stop one topic for one person of one tenant, and nothing else. */
export interface MuteRight {
  tenantId: string;
  memberId: string;
  topic: MuteTopic;
}

/**
 * makeUnsubscribeToken writes the last part of the address /<tenant>/thoi-nhan/<token>. It holds no secret and never expires: a mail of
 * last year must still be able to stop the next one. The same person and topic give the same token.
 */
export function makeUnsubscribeToken(secret: string, right: MuteRight): string {
  const ids = Buffer.from(
    `${right.tenantId}${right.memberId}`.replaceAll('-', '') + topicByte(right.topic),
    'hex',
  );
  return Buffer.concat([ids, signature(secret, ids)]).toString('base64url');
}

/** readUnsubscribeToken reads a token that this installation wrote; null for anything else, in a time that tells nothing of the signature. */
export function readUnsubscribeToken(secret: string, token: string): MuteRight | null {
  if (!/^[A-Za-z0-9_-]{87}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  const ids = bytes.subarray(0, idBytes);
  if (!timingSafeEqual(bytes.subarray(idBytes), signature(secret, ids))) return null;
  // One text a right: another spelling of the same bytes was not written here.
  if (bytes.toString('base64url') !== token) return null;
  const tenantId = IdSchema.safeParse(uuid(ids.subarray(0, 16)));
  const memberId = IdSchema.safeParse(uuid(ids.subarray(16, 32)));
  const topic = MuteTopicSchema.options[bytes[32] ?? -1];
  if (!tenantId.success || !memberId.success || topic === undefined) return null;
  return { tenantId: tenantId.data, memberId: memberId.data, topic };
}

/** Two ids and the topic. */
const idBytes = 33;

/** The topics' order in the schema is part of every mail that was sent: new ones are appended. */
const topicByte = (topic: MuteTopic) =>
  MuteTopicSchema.options.indexOf(topic).toString(16).padStart(2, '0');

/** The key serves nothing else: a signature of another kind of link is none here. */
function signature(secret: string, ids: Buffer): Buffer {
  return createHmac('sha256', secret).update('unsubscribe:').update(ids).digest();
}

function uuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
