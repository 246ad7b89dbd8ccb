import { describe, expect, test } from 'vitest';
import { readResume } from './resume.ts';

describe('readResume', () => {
  test('gives back the form', () => {
    const resume = { action: '/nghe-an/viec-cua-toi?trang=2', values: { note: ['đã làm', 'x'] } };
    expect(readResume(JSON.stringify(resume))).toEqual(resume);
  });

  test('never leads to another site', () => {
    for (const action of ['https://evil.test/x', '//evil.test', 'javascript:alert(1)', '/\\evil']) {
      expect(readResume(JSON.stringify({ action, values: {} }))?.action).toBe('/');
    }
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"action":1,"values":{}}',
    '{"action":"/","values":{"a":"b"}}',
  ])('takes %j for none', (text) => {
    expect(readResume(text)).toBeNull();
  });
});
