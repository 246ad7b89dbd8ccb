import { expect, test } from 'vitest';
import { linksIn, splitLinks } from './links.ts';

test.each([
  ['Mời bạn mở https://a.vn/x?t=1&u=2.', ['https://a.vn/x?t=1&u=2']],
  ['(http://localhost:3000/loi-moi/abc)', ['http://localhost:3000/loi-moi/abc']],
  ['<https://a.vn> và https://a.vn', ['https://a.vn']],
  [
    'https://vi.wikipedia.org/wiki/A_(B), https://b.vn',
    ['https://vi.wikipedia.org/wiki/A_(B)', 'https://b.vn'],
  ],
  ['javascript:alert(1)', []],
  ['', []],
])('linksIn %s', (text, links) => {
  expect(linksIn(text)).toEqual(links);
  expect(
    splitLinks(text)
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});
