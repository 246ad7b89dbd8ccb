import { join } from 'node:path';
import type { Settings } from '../env.ts';
import { say } from './announce.ts';
import { type Service, startService } from './service.ts';
import type { Stack } from './stack.ts';

/** Connections are what the services need to know beside the settings. */
export type Connections = {
  databaseUrl: string;
  appSecret: string;
  smtpUrl: string;
  appUrl: string;
};

function environmentOf(settings: Settings, connections: Connections) {
  return {
    DATABASE_URL: connections.databaseUrl,
    APP_SECRET: connections.appSecret,
    SMTP_URL: connections.smtpUrl,
    APP_URL: connections.appUrl,
    REDIS_URL: settings.REDIS_URL,
    MAIL_FROM: settings.MAIL_FROM,
    PORT: String(settings.PORT),
    API_PORT: String(settings.API_PORT),
    DATA_DIR: settings.DATA_DIR,
  };
}

function start(settings: Settings, connections: Connections): Service[] {
  const environment = environmentOf(settings, connections);
  const service = (name: string, entry: string, readyUrl: string | undefined) =>
    startService({
      name,
      entry,
      environment,
      readyUrl,
      logFile: join(settings.DATA_DIR, 'logs', `${name}.log`),
    });
  return [
    service('api', 'apps/api/src/main.ts', `http://127.0.0.1:${settings.API_PORT}/readyz`),
    service('web', 'apps/web/server/main.ts', `http://127.0.0.1:${settings.PORT}/readyz`),
    service('worker', 'apps/worker/src/main.ts', undefined),
  ];
}

/** runServices starts api, web and worker together and resolves, once all are ready, to a promise that rejects when one ends by itself. */
export async function runServices(
  settings: Settings,
  connections: Connections,
  { stack, signal }: { stack: Stack; signal: AbortSignal },
): Promise<{ failed: Promise<never> }> {
  say('Đang chạy api, web và worker…');
  const services = start(settings, connections);
  stack.add(async () => {
    await Promise.all(services.map((service) => service.stop()));
  });
  await Promise.all(services.map((service) => service.ready(signal)));
  return { failed: Promise.race(services.map((service) => service.failed)) };
}
