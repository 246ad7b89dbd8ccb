import { expect, test } from 'vitest';
import { fileHeaders } from './file-headers.ts';

test('a Vietnamese name survives, and no header can be broken out of', () => {
  const headers = fileHeaders({
    name: `Báo cáo "quý I" (lần 1)'.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: 7,
  });
  expect(headers['content-disposition']).toBe(
    `attachment; filename="B_o c_o _qu_ I_ (l_n 1)'.pdf"; filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20%22qu%C3%BD%20I%22%20%28l%E1%BA%A7n%201%29%27.pdf`,
  );
  expect(headers['x-content-type-options']).toBe('nosniff');
});
