import { expect, test } from 'vitest';
import { classifyFailure } from './classify-failure.ts';

// What a server cannot easily be made to do; its answers are tested with a real one in mailer.test.ts.
test.each([
  [
    'a mail larger than the server announced',
    { code: 'EMESSAGE', command: 'MAIL FROM', message: 'Message size larger than allowed' },
    { outcome: 'rejected' },
  ],
  [
    'an address that cannot be written',
    { code: 'EENVELOPE', command: 'API', message: 'Invalid recipient' },
    { outcome: 'rejected' },
  ],
  [
    'a name that cannot be resolved',
    { code: 'EDNS', command: 'CONN', message: 'queryA ENOTFOUND' },
    { outcome: 'retry', serverDown: true },
  ],
  ['something that is no error', 'oops', { outcome: 'retry', serverDown: true, error: 'oops' }],
  ['nothing', undefined, { outcome: 'retry', serverDown: true }],
])('%s', (_name, thrown, result) => {
  expect(classifyFailure(thrown)).toMatchObject(result);
});

test('what the server says is kept short and on one line', () => {
  const result = classifyFailure({ message: `550 no\r\n${'x'.repeat(5_000)}` });
  expect(result.error).toHaveLength(500);
  expect(result.error).toMatch(/^550 no x+$/);
});
