import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Store } from './store.ts';

const MAX_BYTES = 30 * 1024 ** 2;

class SmtpError extends Error {
  responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

async function receive(
  store: Store,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
  done: (error?: Error) => void,
) {
  try {
    const content = await buffer(stream);
    if (stream.sizeExceeded) return done(new SmtpError(552, 'Message too large'));
    const recipients = session.envelope.rcptTo.map(({ address }) => address);
    await store.add(content, recipients);
  } catch (error) {
    // 452 lets the sender try again: a full disk is no verdict on the mail.
    return done(new SmtpError(452, String(error)));
  }
  done();
}

function createSmtp(store: Store): SMTPServer {
  return new SMTPServer({
    size: MAX_BYTES,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, callback) {
      void receive(store, stream, session, callback);
    },
  });
}

/** startSmtp accepts any mail on the loopback and acknowledges it once the store has kept it. */
export async function startSmtp(store: Store, port: number) {
  const server = createSmtp(store);
  // A client that hangs up in mid-sentence is its own affair.
  server.on('error', () => undefined);
  const listener = server.server;
  await new Promise<void>((resolve, reject) => {
    listener.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('SMTP server has no port');
  return {
    port: address.port,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
      }),
  };
}
