import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** LoadOptions say what a load generator asks, of whom and for how long. */
export interface LoadOptions {
  url: string;
  connections: number;
  seconds: number;
  requests: { path: string; headers: Record<string, string> }[];
}

/** LoadResult is what it measured: requests a second, milliseconds, and how many answers were none. */
export interface LoadResult {
  perSecond: number;
  p50: number;
  p99: number;
  failed: number;
}

const script = fileURLToPath(new URL('load.ts', import.meta.url));

/** runLoad runs the generator in a process of its own, so that it does not share a thread with what it measures. */
export async function runLoad(options: LoadOptions): Promise<LoadResult> {
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(options));
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The load generator ended with ${String(code)}.`);
  return JSON.parse(printed);
}
