import { lockFolder } from '../data/folder.ts';
import { removeRuntime, writeRuntime } from '../data/runtime.ts';
import { ensureSecrets } from '../data/secrets.ts';
import type { Settings } from '../env.ts';
import { toFailure } from '../failure.ts';
import { announce, say, writeDemo } from '../up/announce.ts';
import { useDatabase } from '../up/database.ts';
import { useMail } from '../up/mail.ts';
import { checkPorts } from '../up/ports.ts';
import { prepareDatabase } from '../up/prepare.ts';
import { runServices } from '../up/services.ts';
import { aborted, createStack, Interrupted, type Stack } from '../up/stack.ts';
import { stopSignal } from '../up/stop-signal.ts';

async function openData(settings: Settings, stack: Stack) {
  const lock = await lockFolder(settings.DATA_DIR);
  stack.add(() => lock.release());
  await removeRuntime(settings.DATA_DIR);
  const secrets = await ensureSecrets(settings.DATA_DIR);
  await checkPorts(settings);
  return secrets;
}

/** Brings everything up, then waits: rejects with Interrupted when told to stop, in one sentence when a part ends by itself. */
async function run(settings: Settings, stack: Stack, signal: AbortSignal): Promise<never> {
  const stopped = aborted(signal);
  const secrets = await openData(settings, stack);
  const appSecret = settings.APP_SECRET ?? secrets.appSecret;
  const database = await useDatabase(settings, secrets, stack);
  const { databaseUrl } = database;
  const mail = await useMail(settings, stack);
  const target = { databaseUrl, appSecret, dataDir: settings.DATA_DIR };
  const prepared = prepareDatabase(target, settings.SEED_DEMO);
  const accounts = await Promise.race([prepared, stopped, database.failed]);
  const webUrl = settings.APP_URL ?? `http://localhost:${settings.PORT}`;
  const services = await Promise.race([
    runServices(
      settings,
      { databaseUrl, appSecret, smtpUrl: mail.smtpUrl, appUrl: webUrl },
      { stack, signal },
    ),
    stopped,
    database.failed,
  ]);
  const addresses = {
    webUrl,
    apiUrl: `http://localhost:${settings.API_PORT}`,
    mailUrl: mail.mailUrl,
  };
  await writeDemo(settings.DATA_DIR, addresses, accounts);
  await writeRuntime(settings.DATA_DIR, { databaseUrl, ...addresses });
  stack.add(() => removeRuntime(settings.DATA_DIR));
  announce(addresses, accounts, settings.DATA_DIR);
  return Promise.race([database.failed, services.failed, stopped]);
}

/** up runs the whole platform on this machine until it is told to stop; a part that cannot start or ends by itself stops everything. */
export async function up(settings: Settings): Promise<void> {
  const signal = stopSignal();
  const stack = createStack((error) => say(toFailure(error)?.message ?? String(error)));
  try {
    await run(settings, stack, signal);
  } catch (error) {
    // What fails while stopping fails because of it.
    if (error instanceof Interrupted || signal.aborted) say('Đang dừng…');
    else throw error;
  } finally {
    await stack.unwind();
  }
  say('Đã dừng.');
}
