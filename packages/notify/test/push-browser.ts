import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import type { PushSubscription } from '@tiendo/contracts';

/** PushBrowser is a browser's half of web push: keys of its own, and the reading of what was encrypted for them. */
export interface PushBrowser {
  /** subscribe gives what this browser would hand to the application. */
  subscribe(endpoint: string): PushSubscription;
  /** decrypt reads a message by RFC 8291 and 8188; what was not meant for this browser throws. */
  decrypt(body: Buffer): unknown;
}

/** createPushBrowser makes fresh keys. */
export function createPushBrowser(): PushBrowser {
  const keys = createECDH('prime256v1');
  const own = keys.generateKeys();
  const auth = randomBytes(16);
  return {
    subscribe: (endpoint) => ({
      endpoint,
      keys: { p256dh: own.toString('base64url'), auth: auth.toString('base64url') },
    }),
    decrypt: (body) => {
      const salt = body.subarray(0, 16);
      const end = 21 + body.readUInt8(20);
      const theirs = body.subarray(21, end);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), own, theirs]);
      const secret = derive(keys.computeSecret(theirs), auth, info, 32);
      const key = derive(secret, salt, 'Content-Encoding: aes128gcm\0', 16);
      const nonce = derive(secret, salt, 'Content-Encoding: nonce\0', 12);
      const decipher = createDecipheriv('aes-128-gcm', key, nonce);
      decipher.setAuthTag(body.subarray(-16));
      const plain = Buffer.concat([decipher.update(body.subarray(end, -16)), decipher.final()]);
      // The last record ends with a 2, and with zeros where it is padded.
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString('utf8'));
    },
  };
}

/** readVapid checks the signature of an Authorization header by RFC 8292, and gives what it says and the key that it names. */
export function readVapid(header: string | undefined): { claims: unknown; publicKey: string } {
  const found = /^vapid t=([\w-]+)\.([\w-]+)\.([\w-]+), k=([\w-]+)$/.exec(header ?? '');
  const [, head = '', claims = '', signature = '', publicKey = ''] = found ?? [];
  const point = Buffer.from(publicKey, 'base64url');
  const x = point.subarray(1, 33).toString('base64url');
  const y = point.subarray(33).toString('base64url');
  const key = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
  const signed = Buffer.from(`${head}.${claims}`);
  const proof = Buffer.from(signature, 'base64url');
  const isOurs = verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, proof);
  if (!isOurs) throw new Error('the signature is not of this key');
  return { claims: JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')), publicKey };
}

function derive(secret: Buffer, salt: Buffer, info: Buffer | string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, length));
}
