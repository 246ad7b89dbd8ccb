import { Worker } from 'node:worker_threads';
import type { MailResult } from '@tiendo/contracts';
import {
  createMailer,
  type ChannelSender,
  type MailerOptions,
  type MailToSend,
} from '@tiendo/notify';
import { z } from 'zod';

/** MailOrder is what the thread is told: to send mails, or that no more will come. */
export type MailOrder = { id: number; mail: MailToSend }[] | 'close';

const AnswerSchema = z.object({
  id: z.number(),
  result: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('sent') }),
    z.object({ outcome: z.literal('rejected'), error: z.string(), gone: z.boolean().optional() }),
    z.object({ outcome: z.literal('retry'), error: z.string(), serverDown: z.boolean() }),
  ]),
});

/** Whether a mail was taken is not known then; it goes out again under its own Message-ID. */
const ended: MailResult = { outcome: 'retry', error: 'the mail thread ended', serverDown: false };

/**
 * openMailThread gives a mailer in a thread of its own: packing mails, talking to the server and encrypting cost as much processor time as all the rest
 * of sending, and go on beside it. The thread starts with the first mail, and anew after it broke; settings that no mail can be sent by throw at once. After
 * close, mails under way are still answered and no others are taken.
 */
export function openMailThread(options: MailerOptions): ChannelSender<MailToSend> {
  createMailer(options).close();
  const waiting = new Map<number, (result: MailResult) => void>();
  let lastId = 0;
  let thread: Worker | undefined;
  let closed = false;
  let orders: Exclude<MailOrder, 'close'> = [];
  // Mails that are handed in together go over together.
  const post = () => {
    thread?.postMessage(orders satisfies MailOrder);
    orders = [];
  };
  const start = (): Worker => {
    const started = new Worker(new URL('./mail-thread.ts', import.meta.url), {
      workerData: options,
    });
    started.on('message', (message) => {
      const { id, result } = AnswerSchema.parse(message);
      waiting.get(id)?.(result);
      waiting.delete(id);
      // What waits for nothing keeps nobody alive.
      if (waiting.size === 0) started.unref();
    });
    // The exit that follows says it to everybody who waits.
    started.on('error', () => undefined);
    started.on('exit', () => {
      if (thread === started) thread = undefined;
      for (const answer of waiting.values()) answer(ended);
      waiting.clear();
    });
    return started;
  };
  return {
    send: async (mail) => {
      if (closed) return ended;
      thread ??= start();
      thread.ref();
      lastId += 1;
      const id = lastId;
      const { promise, resolve } = Promise.withResolvers<MailResult>();
      waiting.set(id, resolve);
      if (orders.push({ id, mail }) === 1) queueMicrotask(post);
      return promise;
    },
    close: () => {
      closed = true;
      thread?.postMessage('close' satisfies MailOrder);
    },
  };
}
