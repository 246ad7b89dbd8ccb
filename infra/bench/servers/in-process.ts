/** Our task list as apps/web calls it: a tRPC client a request, its link running the router in this process. No page is rendered. */
import { createServer } from 'node:http';
import { localClient } from '../../../apps/web/server/api-client.ts';
import { openBackend } from '../../../packages/backend/src/index.ts';

const setting = (name: string) => process.env[name] ?? '';
const backend = openBackend({
  databaseUrl: setting('DATABASE_URL'),
  appSecret: setting('APP_SECRET'),
  dataDir: setting('DATA_DIR'),
});

createServer((request, response) => {
  const token = request.headers.authorization?.slice('Bearer '.length) ?? null;
  const slug = request.headers['x-tiendo-tenant'];
  const api = localClient(backend.deps, {
    sessionToken: token,
    tenantSlug: typeof slug === 'string' ? slug : null,
    source: 'bench',
  });
  api.tasks.listMyWork.query().then(
    (rows) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(rows));
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}).listen(Number(setting('BENCH_PORT')), '127.0.0.1');
