import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm } from './install.mjs';
import { quiet, repository, Sentence } from './repository.mjs';
import { runStep } from './run-process.mjs';
import { contentHash, isStamped, stamp } from './stamp.mjs';

const CLIENT = {
  inputs: ['packages/db/prisma', 'pnpm-lock.yaml'],
  output: 'packages/db/src/generated/client.ts',
};
const WEB = {
  inputs: ['apps/web', 'packages', 'pnpm-lock.yaml', 'tsconfig.base.json', 'turbo.json'],
  output: 'apps/web/build/server/index.js',
};

async function turbo(task, say, line) {
  say(line);
  const [command, args] = pnpm('exec', 'turbo', 'run', task, '--output-logs=errors-only');
  const env = { ...process.env, ...quiet, NODE_ENV: 'production' };
  try {
    await runStep(command, args, { cwd: repository, env });
  } catch (error) {
    if (error.output === undefined) throw error;
    const cause = /ENOSPC|no space left/i.test(error.output)
      ? 'ổ đĩa đã đầy (the disk is full)'
      : `\n${error.output.trim()}`;
    throw new Sentence(`Không dựng được mã nguồn (build failed): ${cause}`);
  }
}

async function ensure(task, { inputs, output }, say, line) {
  const hash = contentHash(inputs);
  if (existsSync(join(repository, output)) && isStamped(task, hash)) return;
  await turbo(task, say, line);
  stamp(task, hash);
}

/** ensureGenerated makes the Prisma client when its schema changed. */
export async function ensureGenerated(say) {
  await ensure('generate', CLIENT, say, 'Đang tạo mã truy cập cơ sở dữ liệu…');
}

/** ensureBuilt builds what changed of the web application, and the Prisma client before it. */
export async function ensureBuilt(say) {
  await ensureGenerated(say);
  await ensure('build', WEB, say, 'Đang dựng giao diện web…');
}
