import { parentPort, workerData } from 'node:worker_threads';
import { createMailer } from '@tiendo/notify/mailer';
import type { MailOrder } from './open-mail-thread.ts';

const mailer = createMailer(workerData);
let underWay = 0;
let closing = false;

/** Nothing else keeps the thread: it ends with its last answer. */
function endWhenDone(): void {
  if (closing && underWay === 0) parentPort?.close();
}

parentPort?.on('message', async (order: MailOrder) => {
  if (order === 'close') {
    closing = true;
    mailer.close();
    endWhenDone();
    return;
  }
  underWay += order.length;
  await Promise.all(
    order.map(async ({ id, mail }) => {
      const result = await mailer.send(mail);
      parentPort?.postMessage({ id, result });
      underWay -= 1;
      endWhenDone();
    }),
  );
});
