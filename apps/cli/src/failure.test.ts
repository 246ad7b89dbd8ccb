import { AppError } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { Failure, toFailure } from './failure.ts';

const withCode = (code: string) => Object.assign(new Error('chi tiết\nhai dòng'), { code });

test.each([
  [withCode('ENOSPC'), 'đã đầy'],
  [withCode('53100'), 'đã đầy'],
  [withCode('EACCES'), 'Không có quyền'],
  [withCode('EROFS'), 'chỉ đọc'],
  [withCode('ECONNREFUSED'), 'DATABASE_URL'],
  [withCode('28P01'), 'không nhận tài khoản'],
  [new Error('x', { cause: withCode('ENOSPC') }), 'đã đầy'],
  [new AppError('duplicate_name', { slug: 'duplicate_name' }), 'slug: Tên này đã có'],
])('toFailure says %s in one sentence', (error, part) => {
  const failure = toFailure(error);
  expect(failure?.message).toContain(part);
  expect(failure?.message).not.toContain('\n');
  expect(failure?.exitCode).toBe(1);
});

test('toFailure leaves a defect to its stack, and a failure as it is', () => {
  expect(toFailure(new TypeError('x'))).toBeUndefined();
  const failure = new Failure('a', 2);
  expect(toFailure(failure)).toBe(failure);
});
