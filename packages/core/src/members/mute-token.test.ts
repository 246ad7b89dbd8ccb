import { createHmac, randomUUID } from 'node:crypto';
import { MuteTopicSchema } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import { makeUnsubscribeToken, readUnsubscribeToken } from './mute-token.ts';

const secret = 'một bí mật dài chỉ dùng khi thử';
const right = () => ({
  tenantId: randomUUID(),
  memberId: randomUUID(),
  topic: 'digest' as const,
});
/** The token with the bytes changed. */
const altered = (token: string, change: (bytes: Buffer) => void) => {
  const bytes = Buffer.from(token, 'base64url');
  change(bytes);
  return bytes.toString('base64url');
};

describe('a token', () => {
  test.each(MuteTopicSchema.options)('of the topic %s is read as what it was made of', (topic) => {
    const made = { ...right(), topic };
    const token = makeUnsubscribeToken(secret, made);
    expect(readUnsubscribeToken(secret, token)).toEqual(made);
    // It is one part of an address, and stays one in every mail program.
    expect(token).toMatch(/^[A-Za-z0-9_-]{87}$/);
    expect(makeUnsubscribeToken(secret, made)).toBe(token);
  });

  test('is the same for ever: mails of years ago hold it', () => {
    const token = makeUnsubscribeToken('a-secret-for-tests-only, long enough for every process', {
      tenantId: '0192f0c4-7b1e-7c3a-9d2f-1a2b3c4d5e6f',
      memberId: '0192f0c4-7b1e-7c3a-9d2f-6f5e4d3c2b1a',
      topic: 'escalation',
    });
    expect(token).toBe(
      'AZLwxHsefDqdLxorPE1ebwGS8MR7Hnw6nS9vXk08KxoAnJsL4g1blNl09LnWb-8fwhim0pNVFPpgsgePAyvoz0o',
    );
  });

  test('of another installation, person, tenant or topic is none', () => {
    const made = right();
    const token = makeUnsubscribeToken(secret, made);
    expect(readUnsubscribeToken('một bí mật khác', token)).toBeNull();
    for (const at of [0, 5, 16, 20, 31, 32, 33, 50, 64]) {
      const other = altered(token, (bytes) => bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at));
      expect([at, readUnsubscribeToken(secret, other)]).toEqual([at, null]);
    }
  });

  test('with a good signature over what is no right is none', () => {
    const sign = (ids: Buffer) =>
      Buffer.concat([
        ids,
        createHmac('sha256', secret).update('unsubscribe:').update(ids).digest(),
      ]).toString('base64url');
    const ids = (topic: number) => Buffer.concat([Buffer.alloc(32, 0x44), Buffer.from([topic])]);
    expect(readUnsubscribeToken(secret, sign(ids(0)))).toBeNull();
    const token = makeUnsubscribeToken(secret, right());
    const unknownTopic = Buffer.from(token, 'base64url').subarray(0, 33);
    unknownTopic.writeUInt8(200, 32);
    expect(readUnsubscribeToken(secret, sign(unknownTopic))).toBeNull();
  });

  test.each([
    '',
    'x',
    'x'.repeat(87),
    'é'.repeat(87),
    '='.repeat(87),
    'A'.repeat(100_000),
    '\u0000'.repeat(87),
  ])('%j is none', (text) => {
    expect(readUnsubscribeToken(secret, text)).toBeNull();
  });

  test('with something after it, or spelt otherwise, is none', () => {
    const token = makeUnsubscribeToken(secret, right());
    for (const text of [`${token}=`, `${token}A`, token.slice(1), ` ${token}`, `${token}\n`]) {
      expect(readUnsubscribeToken(secret, text)).toBeNull();
    }
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const last = alphabet.indexOf(token.slice(-1));
    // The last letter carries two bits that belong to no byte.
    const twins = [...alphabet].filter((letter, at) => at >> 2 === last >> 2 && at !== last);
    for (const letter of twins) {
      expect(readUnsubscribeToken(secret, token.slice(0, -1) + letter)).toBeNull();
    }
  });
});
