import { expect, test } from 'vitest';
import { splitTitle } from './split-title.ts';

test.each([
  ['Mở 05 lớp tập huấn; rà soát điểm tư vấn.', ['Mở 05 lớp tập huấn', 'rà soát điểm tư vấn.']],
  ['Mở lớp. Rà soát điểm.', ['Mở lớp.', 'Rà soát điểm.']],
  ['Đạt 81.5 % số xã.', ['Đạt 81.5 % số xã.']],
  ['Rà soát;', ['Rà soát;']],
])('%s', (title, parts) => {
  expect(splitTitle(title)).toEqual(parts);
});
