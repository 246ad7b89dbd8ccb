import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { badUse } from './bad-use.ts';
import { createProgram } from './program.ts';

async function sentenceFor(...args: string[]): Promise<string | undefined> {
  try {
    await createProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return badUse(error);
    throw error;
  }
  throw new Error('the command line was accepted');
}

test.each([
  [[], 'Thiếu lệnh'],
  [['bay'], 'Không có lệnh bay'],
  [['tenant', 'bay'], 'Không có lệnh bay'],
  [['up', '--nhanh'], 'Không có tùy chọn --nhanh'],
  [['migrate', 'x'], 'Thừa tham số'],
  [['tenant', 'create'], 'Thiếu tùy chọn --slug'],
  [['tenant', 'create', '--slug'], 'Tùy chọn --slug <slug> thiếu giá trị'],
  [['tenant', 'create', '--slug', 'Có Dấu'], 'Giá trị của --slug <slug> không hợp lệ'],
  [['user', 'invite', '--role', 'vua'], 'Giá trị của --role <role> không hợp lệ (admin,'],
])('tiendo %j is answered in one sentence', async (args, start) => {
  const sentence = await sentenceFor(...args);
  expect(sentence).toContain(start);
  expect(sentence).not.toContain('\n');
});
