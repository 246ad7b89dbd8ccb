import { parentPort, workerData } from 'node:worker_threads';
import { createMailer } from '@tiendo/notify/mailer';
import type { MailOrder } from './open-mail-thread.ts';

const mailer = createMailer(workerData);
let underWay = 0;
let closing = false;

parentPort?.on('message', async (order: MailOrder) => {
  if (order === 'close') {
    closing = true;
    mailer.close();
  } else {
    underWay += 1;
    const result = await mailer.send(order.mail);
    underWay -= 1;
    parentPort?.postMessage({ id: order.id, result });
  }
  // Nothing else keeps the thread: it ends with its last answer.
  if (closing && underWay === 0) parentPort?.close();
});
