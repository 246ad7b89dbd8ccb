import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startMailSink } from '../mail-sink.ts';
import { createRandom } from '../random.ts';
import type { MailEvent } from './mail-log.ts';

/**
 * The mail server that the fault test kills. What it has taken stands in its file before it answers, so no kill makes it forget; between the two it
 * takes its time, for that is when kills hurt. Its parent hears how many mails are between the two.
 */
const [port = '', file = '', seed = ''] = process.argv.slice(2);
const random = createRandom(Number(seed));
let slow = true;
let open = 0;

const sink = await startMailSink(Number(port));
const log = (event: MailEvent) => appendFileSync(file, `${JSON.stringify(event)}\n`);
sink.answer = async ({ to, messageId, text, at }) => {
  sink.mails.length = 0;
  log({ kind: 'taken', to, messageId, text, at: at.getTime() });
  process.send?.({ open: (open += 1) });
  if (slow) await sleep(50 + random() * 350);
  log({ kind: 'answered', messageId, at: Date.now() });
  process.send?.({ open: (open -= 1) });
};
process.on('message', () => {
  slow = false;
});
process.on('disconnect', () => process.exit(0));
process.send?.({ port: sink.port });
