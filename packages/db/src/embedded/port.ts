import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

function listen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}

/** choosePort returns the port this data folder used before when it is free, else a free one, and remembers it. */
export async function choosePort(dataDir: string): Promise<number> {
  const file = join(dataDir, 'postgres.port');
  const before = Number.parseInt(await readFile(file, 'utf8').catch(() => ''), 10);
  const reusable = before >= 1024 && before <= 65_535;
  const port = (reusable ? await listen(before) : undefined) ?? (await listen(0));
  if (port === undefined) throw new Error('no free TCP port on the loopback');
  if (port !== before) await writeFile(file, `${port}\n`);
  return port;
}
