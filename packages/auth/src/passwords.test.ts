import { parseOptions } from '@node-rs/argon2';
import { describe, expect, test } from 'vitest';
import { isCommonPassword } from './common-passwords.ts';
import { argon2Options, argon2Passwords, nobodysHash } from './passwords.ts';

describe('argon2Passwords', () => {
  test('hashes with argon2id at the stated cost, salted', async () => {
    const hash = await argon2Passwords.hash('mười hai con giáp');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await argon2Passwords.hash('mười hai con giáp')).not.toBe(hash);
    expect(await argon2Passwords.verify(hash, 'mười hai con giáp')).toBe(true);
    expect(await argon2Passwords.verify(hash, 'mười hai con giáP')).toBe(false);
  });

  test('takes the same words from any keyboard', async () => {
    const typed = 'mật khẩu của tôi';
    const hash = await argon2Passwords.hash(typed.normalize('NFD'));
    expect(await argon2Passwords.verify(hash, typed.normalize('NFC'))).toBe(true);
  });

  test('the hash of nobody costs what a real one costs', () => {
    expect(parseOptions(nobodysHash)).toMatchObject(argon2Options);
  });

  test('a flood is refused instead of piling up', async () => {
    const all = await Promise.allSettled(
      Array.from({ length: 60 }, () => argon2Passwords.hash('một mật khẩu dài')),
    );
    const refused = all.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(8);
    expect(refused[0]?.reason).toMatchObject({ code: 'unavailable' });
  });
});

describe('isCommonPassword', () => {
  const email = 'nguyen.van.an@so-y-te.example';
  test.each([
    'Password123',
    'MATKHAU123',
    '1234567890',
    '9876543210',
    '0123456789',
    'aaaaaaaaaaaa',
    'abababababab',
    email,
    'Nguyen.Van.An',
  ])('%s is common', (password) => {
    expect(isCommonPassword(password, email)).toBe(true);
  });

  test.each(['con trâu đi trước', 'tre xanh xanh tự bao giờ', 'k7#pQz!m2x'])(
    '%s is not',
    (password) => {
      expect(isCommonPassword(password, email)).toBe(false);
    },
  );
});
