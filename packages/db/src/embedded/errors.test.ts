import { expect, test } from 'vitest';
import { explain } from './errors.ts';

test.each([
  ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'đã đầy'],
  ['could not extend file "base/5/2619"', 'đã đầy'],
  ['ENOSPC: no space left on device, write', 'đã đầy'],
  ['EROFS: read-only file system, mkdir', 'chỉ đọc'],
  ["EACCES: permission denied, mkdir '/x'", 'Không có quyền'],
  ['FATAL: data directory "/x" has wrong ownership', 'Không có quyền'],
  ["ENOTDIR: not a directory, mkdir '/x'", 'không phải thư mục'],
  ['FATAL: could not map anonymous shared memory: Cannot allocate memory', 'bộ nhớ'],
  ['PANIC: could not locate a valid checkpoint record', 'bị hỏng'],
  ['', 'bị hỏng'],
])('explain says in one sentence what is behind: %s', (said, part) => {
  const { message } = explain(said, '/du-lieu', '/du-lieu/logs/postgres.log');
  expect(message).toContain(part);
  expect(message).not.toContain('\n');
});
