import { goodPassword, openAuth, type OpenedAuth } from '../test/setup.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attemptLimits, countAttempt } from './attempts.ts';

let opened: OpenedAuth;
beforeAll(async () => {
  opened = await openAuth();
});
afterAll(() => opened.close());

let sources = 0;
const freshSource = () => `198.51.100.${(sources += 1)}`;
const wrong = 'không phải mật khẩu này';

async function guess(email: string, times: number, source = freshSource()) {
  const answers: string[] = [];
  for (let n = 0; n < times; n += 1) {
    await opened.auth.signIn({ email, password: wrong, source }).catch((error: unknown) => {
      answers.push((error as { code: string }).code);
    });
  }
  return answers;
}

describe('failed sign-ins', () => {
  test('an address rests after ten, from wherever they come, also with the right password', async () => {
    const person = await opened.makePerson();
    const answers = [...(await guess(person.email, 5)), ...(await guess(person.email, 6))];
    expect(answers.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 'wrong_credentials'));
    expect(answers[10]).toBe('too_many_attempts');
    const right = { email: person.email, password: goodPassword, source: freshSource() };
    await expect(opened.auth.signIn(right)).rejects.toMatchObject({ code: 'too_many_attempts' });
    opened.later(16);
    await expect(opened.auth.signIn(right)).resolves.toMatchObject({});
  });

  test('success starts the count of an address anew', async () => {
    const person = await opened.makePerson();
    await guess(person.email, 9);
    await opened.auth.signIn({
      email: person.email,
      password: goodPassword,
      source: freshSource(),
    });
    expect(await guess(person.email, 10)).not.toContain('too_many_attempts');
  });

  test('a source rests too, without shutting out its neighbours; success does not count', async () => {
    const person = await opened.makePerson();
    const source = freshSource();
    const { max } = attemptLimits.signInBySource(source);
    for (let n = 0; n < max - 1; n += 1) {
      await countAttempt(opened.platform, opened.time.now, attemptLimits.signInBySource(source));
    }
    const right = { email: person.email, password: goodPassword, source };
    await opened.auth.signIn(right);
    await opened.auth.signIn(right);
    expect(await guess('ai-do@example.test', 2, source)).toEqual([
      'wrong_credentials',
      'too_many_attempts',
    ]);
    await expect(opened.auth.signIn(right)).rejects.toMatchObject({ code: 'too_many_attempts' });
    await expect(opened.auth.signIn({ ...right, source: freshSource() })).resolves.toMatchObject(
      {},
    );
  });

  test('many at once pass no more often than one after the other', async () => {
    const limit = { key: 'test:at-once', max: 7, minutes: 5 };
    const counted = await Promise.all(
      Array.from({ length: 30 }, () => countAttempt(opened.platform, opened.time.now, limit)),
    );
    expect(counted.filter(Boolean)).toHaveLength(7);
  });

  test('neither addresses nor sources stand in the table', async () => {
    const person = await opened.makePerson();
    await guess(person.email, 1, '192.0.2.99');
    const rows = await opened.inspect('SELECT key FROM sign_in_attempt');
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2\.99|@example/);
  });
});
