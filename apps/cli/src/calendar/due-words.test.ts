import type { DatedDueRule } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { dueWords } from './due-words.ts';

const cases: [DatedDueRule, string][] = [
  [{ mode: 'before', date: '2026-06-15' }, 'trước ngày 15/06/2026'],
  [{ mode: 'by', monthDay: '06-15', every: 'year' }, 'chậm nhất ngày 15/06 hằng năm'],
  [{ mode: 'on', monthDay: '01-15', every: 'year', yearOffset: 1 }, 'vào ngày 15/01 của năm sau'],
  [{ mode: 'on', monthDay: '01-15', every: 'year', yearOffset: 2 }, 'vào ngày 15/01 của 2 năm sau'],
  [{ mode: 'by', day: 5, every: 'month' }, 'chậm nhất ngày 5 gần nhất sau kỳ'],
  [{ mode: 'by', day: 5, every: 'month', of: 'next-month' }, 'chậm nhất ngày 5 của tháng sau kỳ'],
  [
    { mode: 'by', day: 20, of: 'last month of quarter', every: 'quarter' },
    'chậm nhất ngày 20 của tháng cuối quý',
  ],
  [{ mode: 'on', weekday: 7, every: 'week' }, 'vào Chủ nhật sau kỳ'],
  [{ mode: 'on', lastWorkingDayOf: 'month' }, 'vào ngày làm việc cuối cùng của tháng'],
  [{ mode: 'within', workingDays: 2 }, 'trong vòng 2 ngày làm việc sau kỳ'],
  [{ mode: 'within', days: 10 }, 'trong vòng 10 ngày sau kỳ'],
];

test.each(cases)('%j', (due, words) => {
  expect(dueWords(due)).toBe(words);
});
