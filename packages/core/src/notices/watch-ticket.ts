import { createHmac, timingSafeEqual } from 'node:crypto';

/** Watch is one person in one tenant who looks at an open page, and the session by which they may. */
export interface Watch {
  tenantId: string;
  memberId: string;
  sessionKey: string;
}

/**
 * makeWatchTicket writes what the web process keeps for an open page and shows again at each tick, so that one call asks for all of them. It
 * stays in our processes; it is right as long as its session stands.
 */
export function makeWatchTicket(secret: string, watch: Watch): string {
  const hex = `${watch.tenantId}${watch.memberId}`.replaceAll('-', '') + watch.sessionKey;
  const said = Buffer.from(hex, 'hex');
  return Buffer.concat([said, signature(secret, said)]).toString('base64url');
}

/** readWatchTicket reads a ticket that this installation wrote; null for anything else. */
export function readWatchTicket(secret: string, ticket: string): Watch | null {
  if (!/^[A-Za-z0-9_-]{128}$/.test(ticket)) return null;
  const bytes = Buffer.from(ticket, 'base64url');
  const said = bytes.subarray(0, saidBytes);
  if (!timingSafeEqual(bytes.subarray(saidBytes), signature(secret, said))) return null;
  return {
    tenantId: uuid(said.subarray(0, 16)),
    memberId: uuid(said.subarray(16, 32)),
    sessionKey: said.subarray(32).toString('hex'),
  };
}

/** Two ids and a SHA-256. */
const saidBytes = 64;

/** The key serves nothing else: a signature of another kind of link is none here. */
function signature(secret: string, said: Buffer): Buffer {
  return createHmac('sha256', secret).update('watch-unread:').update(said).digest();
}

function uuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
