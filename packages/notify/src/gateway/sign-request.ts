import { createHmac } from 'node:crypto';

/** signRequest gives the headers by which a gateway knows us: HMAC-SHA256, in hexadecimal, of the time in Unix seconds, a full stop, and the body. */
export function signRequest(
  secret: string,
  body: string,
  nowMs = Date.now(),
): { 'X-Timestamp': string; 'X-Signature': string } {
  const timestamp = String(Math.floor(nowMs / 1_000));
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'X-Timestamp': timestamp, 'X-Signature': `sha256=${digest}` };
}
