import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type Settings } from '../env.ts';
import { checkPorts } from './ports.ts';

let server: Server | undefined;

afterEach(() => server?.close());

function listen(host: string): Promise<number> {
  const listening = createServer();
  server = listening;
  return new Promise((resolve) => {
    listening.listen(0, host, () => {
      const address = listening.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });
}

function settings(ports: Pick<Settings, 'PORT' | 'API_PORT' | 'MAIL_PORT'>): Settings {
  return { DATA_DIR: '/', SEED_DEMO: false, ...ports };
}

test.each(['127.0.0.1', '0.0.0.0'])(
  'a port taken on %s is named with its variable',
  async (host) => {
    const port = await listen(host);
    const check = checkPorts(settings({ PORT: 4_871, API_PORT: port, MAIL_PORT: 4_873 }));
    await expect(check).rejects.toThrow(new RegExp(`^Cổng ${port} [^\n]* API_PORT `));
  },
);

test('two settings may not name one port', async () => {
  const check = checkPorts(settings({ PORT: 4_871, API_PORT: 4_871, MAIL_PORT: 4_873 }));
  await expect(check).rejects.toThrow('PORT và API_PORT');
});
