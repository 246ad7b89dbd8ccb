import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startMailbox, type Mailbox } from '@tiendo/mailbox';
import { z } from 'zod';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

const DemoSchema = z.object({
  webUrl: z.string(),
  apiUrl: z.string(),
  accounts: z.array(
    z.object({
      email: z.string(),
      password: z.string(),
      role: z.string(),
      tenant: z.string().nullable(),
    }),
  ),
});

/** TestPlatform is the whole platform, running as it does for people, on a test database and with a mailbox of its own. */
export interface TestPlatform extends z.infer<typeof DemoSchema> {
  mailbox: Mailbox;
  dataDir: string;
  stop(): Promise<void>;
}

/** startPlatform runs the `up` command on the given database and waits until it says that it is ready. */
export async function startPlatform(options: { databaseUrl: string }): Promise<TestPlatform> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tiendo-platform-'));
  const mailbox = await startMailbox({ folder: join(dataDir, 'outbox'), webPort: 0 });
  const [web, api] = [await freePort(), await freePort()];
  const child = spawn(process.execPath, [join(repository, 'apps/cli/src/main.ts'), 'up'], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATABASE_URL: options.databaseUrl,
      SMTP_URL: mailbox.smtpUrl,
      PORT: String(web),
      API_PORT: String(api),
      DATA_DIR: dataDir,
    },
  });
  await untilReady(child);
  const demo = DemoSchema.parse(JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')));
  return {
    ...demo,
    mailbox,
    dataDir,
    stop: async () => {
      await ended(child, 'SIGTERM');
      await mailbox.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** untilReady waits for the line `ready http://…`; a platform that ends before fails with everything that it printed. */
async function untilReady(child: ChildProcess): Promise<void> {
  const printed: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  const lines = createInterface({ input: child.stdout ?? process.stdin });
  await new Promise<void>((resolve, reject) => {
    lines.on('line', (line) => {
      printed.push(line);
      if (line.startsWith('ready ')) resolve();
    });
    child.once('exit', (code) =>
      reject(new Error(`up ended with ${code}:\n${printed.join('\n')}`)),
    );
  });
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return;
  await new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/** freePort finds a port of the loopback that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return z.object({ port: z.number() }).parse(address).port;
}
