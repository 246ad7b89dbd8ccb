import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each([
  ['/nghe-an/viec-cua-toi?ky=1#x', '/nghe-an/viec-cua-toi?ky=1#x'],
  ['//evil.test/', '/'],
  ['/\\evil.test', '/'],
  ['/.//evil.test/', '/'],
  ['/a/..//evil.test/', '/'],
  ['/%2e//evil.test/', '/'],
  ['/\t/evil.test/', '/'],
  ['https://evil.test/', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [null, '/'],
  [`/${'a'.repeat(3_000)}`, '/'],
])('%s becomes %s', (given, safe) => {
  expect(safePath(given)).toBe(safe);
});
