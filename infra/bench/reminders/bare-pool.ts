/** The yardstick: a nodemailer pool that is handed mails which somebody else has written, and keeps no account of them. */
import { readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import { size } from './settings.ts';
import type { OutgoingMail } from '../../../packages/contracts/src/index.ts';

const [port = ''] = process.argv.slice(2);
const transport = createTransport({
  host: '127.0.0.1',
  port: Number(port),
  pool: true,
  maxConnections: size.connections,
  maxMessages: Infinity,
});

process.on('message', async ({ file }: { file: string }) => {
  const mails: OutgoingMail[] = JSON.parse(readFileSync(file, 'utf8'));
  const began = performance.now();
  await Promise.all(
    mails.map(({ to, subject, text, html, messageId }) =>
      transport.sendMail({ from: 'khong-tra-loi@tiendo.test', to, subject, text, html, messageId }),
    ),
  );
  process.send?.({ ms: performance.now() - began });
});
process.on('disconnect', () => process.exit(0));
process.send?.('ready');
