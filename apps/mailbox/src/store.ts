import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ENVELOPE_HEADER,
  type MailboxMessage,
  type MailboxSummary,
  readMessage,
  summaryOf,
} from './message.ts';

const ID = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{8}$/;

/** Filter narrows the list: `to` is part of an address or of the subject, `since` an arrival time. */
export type Filter = { to?: string; since?: string };

/** Store keeps mails as files and lists them, newest first. */
export type Store = {
  add(raw: Buffer, recipients: string[]): Promise<void>;
  list(filter: Filter): MailboxSummary[];
  /** The mail as it came, or undefined when there is none with this id. */
  raw(id: string): Promise<Buffer | undefined>;
  get(id: string): Promise<MailboxMessage | undefined>;
};

function matches({ to, subject, date }: MailboxSummary, filter: Filter): boolean {
  const wanted = filter.to?.trim().toLowerCase() ?? '';
  const since = filter.since === undefined ? 0 : Date.parse(filter.since);
  return (
    Date.parse(date) >= since &&
    (wanted === '' || [...to, subject].some((field) => field.toLowerCase().includes(wanted)))
  );
}

async function load(folder: string): Promise<MailboxSummary[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml')).toSorted();
  const summaries: MailboxSummary[] = [];
  for (const name of names) {
    const id = name.slice(0, -'.eml'.length);
    if (!ID.test(id)) continue;
    summaries.push(summaryOf(await readMessage(id, await readFile(join(folder, name)))));
  }
  return summaries;
}

/** openStore reads the mails that the folder already keeps, making the folder when missing. */
export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const summaries = await load(folder);
  const known = new Set(summaries.map(({ id }) => id));
  const fileOf = (id: string) => join(folder, `${id}.eml`);

  const raw = async (id: string) => (known.has(id) ? await readFile(fileOf(id)) : undefined);
  return {
    raw,
    async add(content, recipients) {
      const id = `${new Date().toISOString().replace(/[:.]/g, '-')}-${randomBytes(4).toString('hex')}`;
      const kept = Buffer.concat([
        Buffer.from(`${ENVELOPE_HEADER}: ${recipients.join(', ')}\r\n`),
        content,
      ]);
      const summary = summaryOf(await readMessage(id, kept));
      const draft = `${fileOf(id)}.part`;
      try {
        await writeFile(draft, kept, { mode: 0o600 });
        await rename(draft, fileOf(id));
      } finally {
        await rm(draft, { force: true });
      }
      known.add(id);
      summaries.push(summary);
    },
    list: (filter) => summaries.filter((summary) => matches(summary, filter)).toReversed(),
    async get(id) {
      const content = await raw(id);
      return content === undefined ? undefined : await readMessage(id, content);
    },
  };
}
