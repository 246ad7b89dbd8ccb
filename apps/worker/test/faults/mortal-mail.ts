import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endOf, messageOf, spawnAt, type Mortal } from './mortal.ts';

/** MortalMail is a mail server that the test may kill. */
export interface MortalMail extends Mortal {
  url: string;
  /** How many mails it has at this moment and has not answered yet. */
  open(): number;
  /** hurry makes it answer at once, also after a restart. */
  hurry(): void;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('mail-server.ts', import.meta.url));

/** startMortalMail starts it on a free port; what it takes is appended to the file. */
export async function startMortalMail(file: string, random: () => number): Promise<MortalMail> {
  let open = 0;
  let hurried = false;
  let child: ChildProcess;
  const start = async (port: number): Promise<number> => {
    open = 0;
    const seed = String(Math.floor(random() * 1_000_000));
    child = spawnAt(process.execPath, [program, String(port), file, seed], {});
    const first = (await messageOf(child)) as { port: number };
    const own = child;
    own.on('message', (message: { open: number }) => {
      if (own === child) open = message.open;
    });
    if (hurried) child.send('hurry');
    return first.port;
  };
  const port = await start(0);
  return {
    url: `smtp://127.0.0.1:${port}`,
    open: () => open,
    hurry: () => {
      hurried = true;
      if (child.connected) child.send('hurry');
    },
    kill: async () => {
      await endOf(child, 'SIGKILL');
      open = 0;
    },
    restart: async () => {
      await start(port);
    },
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await endOf(child, 'SIGKILL');
    },
  };
}
