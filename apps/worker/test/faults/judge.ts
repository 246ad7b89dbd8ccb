import type { TestDatabase } from '@tiendo/testing';
import type { TakenMail } from './mail-log.ts';
import { today, type Work } from './office.ts';

/** Kind is what can be taken away from under the reminders. */
export type Kind = 'worker' | 'queue' | 'wipe' | 'database' | 'mail';

/** Kill is one blow: when it fell, when the thing was back, and whether a mail was on its way at that moment. */
export interface Kill {
  kind: Kind;
  at: number;
  until: number;
  hit: boolean;
}

/** Verdict is what the mail server's file and the database say about the promises; every list must be empty. */
export interface Verdict {
  /** Owed all the time, and never spoken of. */
  lost: string[];
  /** Recorded as sent, though the mail server never had it. */
  imagined: string[];
  /** Written after the work was done. */
  late: string[];
  /** People with more than one Message-ID on the day. */
  split: string[];
  /** Rows of the ledger without a proper end. */
  unsettled: unknown[];
  /** Second copies that no kill explains. */
  unexplained: string[];
  /** Second copies by the kill between the mail server's having it and our record of it. */
  doubles: Partial<Record<Kind, number>>;
  done: number;
}

/** judge holds what happened against what is promised. */
export async function judge(
  place: TestDatabase,
  works: readonly Work[],
  mails: readonly TakenMail[],
  kills: readonly Kill[],
): Promise<Verdict> {
  const byPerson = Map.groupBy(mails, (mail) => mail.to);
  const doneAt = await readCommits(place);
  const late: string[] = [];
  const lost: string[] = [];
  for (const { taskId, emails } of works) {
    const done = doneAt.get(taskId);
    for (const email of emails) {
      const speaking = (byPerson.get(email) ?? []).filter(({ text }) => text.includes(taskId));
      if (done === undefined && speaking.length === 0) lost.push(`${taskId} ${email}`);
      if (done === undefined) continue;
      const after = speaking.filter(({ writtenAt }) => !(writtenAt <= done));
      late.push(...after.map(({ writtenAt }) => `${email}: ${writtenAt - done} ms`));
    }
  }
  const split = [...byPerson].filter(
    ([, own]) => new Set(own.map(({ messageId }) => messageId)).size > 1,
  );
  return {
    lost,
    late,
    split: split.map(([to]) => to),
    imagined: await readImagined(place, mails),
    unsettled: await readUnsettled(place),
    ...explain(mails, kills),
    done: doneAt.size,
  };
}

/** When each task was done: the database's own instant of the commit, which no lost answer blurs. */
async function readCommits(place: TestDatabase): Promise<Map<string, number>> {
  const rows = await place.inspect<{ taskId: string; at: Date }>(
    `SELECT task_id AS "taskId", pg_xact_commit_timestamp(xmin) AS at FROM task_update WHERE status = 'done'`,
  );
  return new Map(rows.map(({ taskId, at }) => [taskId, at.getTime()]));
}

async function readImagined(place: TestDatabase, mails: readonly TakenMail[]): Promise<string[]> {
  const taken = new Set(mails.map(({ messageId }) => messageId.replace(/^<|>$/g, '')));
  const sent = await place.inspect<{ mailId: string }>(
    `SELECT mail_id AS "mailId" FROM message WHERE state = 'sent' AND channel = 'email'`,
  );
  return sent.map(({ mailId }) => mailId).filter((mailId) => !taken.has(mailId));
}

function readUnsettled(place: TestDatabase): Promise<unknown[]> {
  return place.inspect(
    `SELECT rung, state, reason FROM reminder WHERE send_on <= $1 AND state NOT IN ('sent', 'cancelled')
       AND NOT (state = 'skipped' AND reason IN ('past', 'superseded'))`,
    [today],
  );
}

/** A mail is recorded this soon after it was taken, however busy the machine. */
const recordMs = 10_000;

/**
 * What may explain a second copy: a mail server that died before its answer was heard, or a worker that died between the answer and the record of it. A
 * database or a queue that goes away and comes back explains none: the worker knows the answer as long as it lives.
 */
function explain(mails: readonly TakenMail[], kills: readonly Kill[]) {
  const unexplained: string[] = [];
  const doubles: Partial<Record<Kind, number>> = {};
  for (const [messageId, copies] of Map.groupBy(mails, (mail) => mail.messageId)) {
    for (const [index, copy] of copies.entries()) {
      const next = copies[index + 1];
      if (!next) continue;
      // What was on the wire when a worker was killed arrives a moment later.
      const near = kills.filter(
        ({ at, until }) => until >= copy.at && at <= next.writtenAt && at - copy.at < recordMs,
      );
      // One that had been answered may have died with its answer on the way.
      const order: Kind[] = copy.answered ? ['worker', 'mail'] : ['mail', 'worker'];
      const kind = order.find((one) => near.some((kill) => kill.kind === one));
      if (kind) doubles[kind] = (doubles[kind] ?? 0) + 1;
      else unexplained.push(`${messageId}: ${copy.at} and again, written ${next.writtenAt}`);
    }
  }
  return { unexplained, doubles };
}
