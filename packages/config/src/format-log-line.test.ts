import { expect, test } from 'vitest';
import { formatLogLine } from './format-log-line.ts';

const time = Date.UTC(2026, 0, 1, 1, 2, 3);

test('formatLogLine shows the time in Vietnam, the level, the name, the message and the rest', () => {
  const line = JSON.stringify({ level: 40, time, name: 'api', msg: 'slow', ms: 5, pid: 1 });
  expect(formatLogLine(line)).toBe('08:02:03 WARN api: slow ms=5');
});

test('formatLogLine puts the stack of an error below', () => {
  const line = JSON.stringify({
    level: 50,
    time,
    msg: 'x',
    err: { message: 'm', stack: 'm\n at a' },
  });
  expect(formatLogLine(line)).toBe('08:02:03 ERROR : x\nm\n at a');
});

test.each(['plain text', '{"a":1}', '[1]', '{'])('formatLogLine passes other text: %s', (text) => {
  expect(formatLogLine(text)).toBe(text);
});
