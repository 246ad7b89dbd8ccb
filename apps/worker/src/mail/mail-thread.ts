import { parentPort, workerData } from 'node:worker_threads';
import { createMailer } from '@tiendo/notify/mailer';
import type { MailOrder } from './open-mail-thread.ts';

const mailer = createMailer(workerData);

parentPort?.on('message', async (order: MailOrder) => {
  if (order === 'close') {
    mailer.close();
    return;
  }
  const result = await mailer.send(order.mail);
  parentPort?.postMessage({ id: order.id, result });
});
