import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../packages/db/src/embedded/index.ts';
import { roleUrls } from '../../packages/db/src/index.ts';
import { migrate } from '../../packages/db/src/migrate/index.ts';
import { freePort } from '../../packages/testing/src/platform.ts';
import { runLoad, type LoadOptions, type LoadResult } from './run-load.ts';
import { seed, type Target } from './seed.ts';
import { bench } from './settings.ts';
import { startServer, type Server } from './start-server.ts';

/** Contender is one way to answer the same list. */
interface Contender {
  name: string;
  script: string;
  request(target: Target): LoadOptions['requests'][number];
}

const asMember = (target: Target) => ({
  authorization: `Bearer ${target.token}`,
  'x-tiendo-tenant': target.slug,
});

/** The yardstick comes first and all are held against it; the second shows how far hand-written code could go. */
export const contenders: Contender[] = [
  {
    name: 'node:http + pg by hand, under RLS',
    script: './servers/bare.ts',
    request: ({ tenantId, agencyId }) => {
      return { path: `/?tenant=${tenantId}&agency=${agencyId}`, headers: {} };
    },
  },
  {
    name: 'the same, its four statements sent without waiting in between',
    script: './servers/bare-pipelined.ts',
    request: ({ tenantId, agencyId }) => {
      return { path: `/?tenant=${tenantId}&agency=${agencyId}`, headers: {} };
    },
  },
  {
    name: 'task list, in process as web calls it',
    script: './servers/in-process.ts',
    request: (target) => ({ path: '/', headers: asMember(target) }),
  },
  {
    name: 'task list, over HTTP through apps/api',
    script: '../../apps/api/src/main.ts',
    request: (target) => ({ path: '/trpc/tasks.listMyWork', headers: asMember(target) }),
  },
];

/** Measured is what one contender did, medians over its rounds; `ratio` is to the first contender in the same round. */
export interface Measured {
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
  ratio: number;
}

/**
 * measureTaskList seeds a database of its own and asks the contenders for the same 20-row lists, in turns, so that whatever else the machine does
 * falls on all of them. An answer that fails or has other than 20 rows stops it.
 */
export async function measureTaskList(say: (line: string) => void): Promise<Measured[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiendo-bench-'));
  const appSecret = 'only-for-benchmarks-0123456789abcdef';
  const postgres = await startEmbedded({ dataDir, ephemeral: true });
  const servers: Server[] = [];
  try {
    await migrate({ databaseUrl: postgres.databaseUrl, appSecret });
    const superuserUrl = new URL(postgres.url);
    superuserUrl.pathname = new URL(postgres.databaseUrl).pathname;
    say(`seeding ${bench.tenants * bench.tasksPerTenant} tasks in ${bench.tenants} tenants`);
    const targets = await seed(superuserUrl.toString());
    for (const { script } of contenders) {
      const port = await freePort();
      const environment = {
        DATABASE_URL: postgres.databaseUrl,
        APP_URL_OF_ROLE: roleUrls(postgres.databaseUrl, appSecret).app,
        APP_SECRET: appSecret,
        DATA_DIR: dataDir,
        API_PORT: String(port),
      };
      servers.push(await startServer(script, port, environment));
    }
    return await measureInTurns(servers, targets, say);
  } finally {
    for (const server of servers) await server.stop();
    await postgres.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function measureInTurns(
  servers: Server[],
  targets: Target[],
  say: (line: string) => void,
): Promise<Measured[]> {
  const rounds: LoadResult[][] = contenders.map(() => []);
  for (let round = 0; round <= bench.rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const url = servers[index]?.url ?? '';
      const requests = targets.map((target) => contender.request(target));
      if (round === 0) await assertRows(url, requests[0]);
      const seconds = round === 0 ? bench.warmUpSeconds : bench.roundSeconds;
      const result = await runLoad({ url, connections: bench.connections, seconds, requests });
      if (result.failed > 0) throw new Error(`${contender.name}: ${result.failed} answers failed.`);
      if (round === 0) continue;
      say(`round ${round}: ${Math.round(result.perSecond)}/s  ${contender.name}`);
      rounds[index]?.push(result);
    }
  }
  return contenders.map(({ name }, index) => summary(name, rounds[index] ?? [], rounds[0] ?? []));
}

async function assertRows(url: string, request: LoadOptions['requests'][number] | undefined) {
  const response = await fetch(url + (request?.path ?? ''), { headers: request?.headers ?? {} });
  const ids = (await response.text()).match(/"planTitle":/g) ?? [];
  if (ids.length !== bench.pageRows) {
    throw new Error(`${url} answered ${response.status} with ${ids.length} rows.`);
  }
}

function summary(name: string, own: LoadResult[], bare: LoadResult[]): Measured {
  return {
    name,
    perSecond: median(own.map((result) => result.perSecond)),
    p50: median(own.map((result) => result.p50)),
    p99: median(own.map((result) => result.p99)),
    ratio: median(own.map((result, round) => result.perSecond / (bare[round]?.perSecond ?? NaN))),
  };
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
