import { startSmtp } from './smtp.ts';
import { openStore } from './store.ts';
import { startWeb } from './web.ts';

/** Mailbox is the running local outbox. */
export type Mailbox = {
  /** Where the platform sends its mail. */
  smtpUrl: string;
  /** The page that shows it. */
  webUrl: string;
  /** The folder that keeps each mail as an .eml file. */
  folder: string;
  stop(): Promise<void>;
};

/**
 * startMailbox keeps every mail sent to its SMTP address in `folder` and shows them on its page, both on the loopback only.
 * A port of 0 is any free one; a taken port rejects with the system's EADDRINUSE.
 */
export async function startMailbox(options: {
  folder: string;
  webPort: number;
  smtpPort?: number;
}): Promise<Mailbox> {
  const store = await openStore(options.folder);
  const web = await startWeb(store, options.webPort);
  try {
    const smtp = await startSmtp(store, options.smtpPort ?? 0);
    return {
      smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
      webUrl: `http://localhost:${web.port}`,
      folder: options.folder,
      stop: async () => {
        await Promise.all([smtp.stop(), web.stop()]);
      },
    };
  } catch (error) {
    await web.stop();
    throw error;
  }
}
