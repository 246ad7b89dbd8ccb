import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Generates the Prisma client. Generating needs no schema engine, but Prisma would fetch one from a host that closed
 * networks do not reach; pointing it at a harmless program keeps it from trying (decision 003).
 */
const packageFolder = fileURLToPath(new URL('../..', import.meta.url));
execFileSync('prisma', ['generate', '--schema', 'prisma/schema.prisma'], {
  cwd: packageFolder,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: {
    ...process.env,
    PATH: `${packageFolder}/node_modules/.bin:${process.env.PATH ?? ''}`,
    PRISMA_SCHEMA_ENGINE_BINARY: '/bin/true',
    CHECKPOINT_DISABLE: '1',
  },
});
