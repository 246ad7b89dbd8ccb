/** The load generator, a process of its own: asks one address as all targets in turn and prints what it measured as JSON. */
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import type { LoadOptions, LoadResult } from './run-load.ts';

const options: LoadOptions = JSON.parse(readFileSync(0, 'utf8'));
const result = await autocannon({
  url: options.url,
  connections: options.connections,
  duration: options.seconds,
  requests: options.requests,
});
const measured: LoadResult = {
  perSecond: result.requests.average,
  p50: result.latency.p50,
  p99: result.latency.p99,
  failed: result.errors + result.non2xx + result.timeouts,
};
process.stdout.write(JSON.stringify(measured));
