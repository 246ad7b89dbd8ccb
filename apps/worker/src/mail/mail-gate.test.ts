import type { MailResult } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { createMailGate } from './mail-gate.ts';

const down: MailResult = { outcome: 'retry', error: 'connect ECONNREFUSED', serverDown: true };

test('stays shut for twenty seconds after the server was down, and opens with the first mail that it answers', () => {
  let now = 1_000;
  const gate = createMailGate(() => now);
  expect(gate.isOpen()).toBe(true);
  gate.note(down);
  expect(gate.isOpen()).toBe(false);
  now += 19_999;
  expect(gate.isOpen()).toBe(false);
  now += 1;
  expect(gate.isOpen()).toBe(true);
  gate.note(down);
  gate.note({ outcome: 'sent' });
  expect(gate.isOpen()).toBe(true);
});

test.each<MailResult>([
  { outcome: 'rejected', error: 'no such user' },
  { outcome: 'retry', error: 'mailbox busy', serverDown: false },
  { outcome: 'sent' },
])('an answer about one mail ($outcome) shuts nothing', (result) => {
  const gate = createMailGate(() => 0);
  gate.note(result);
  expect(gate.isOpen()).toBe(true);
});
