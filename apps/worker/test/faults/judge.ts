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
  /** Recorded as sent, though the mail server never had it, or had nothing about that work. */
  imagined: string[];
  /** Written after the task was done or the report submitted. */
  late: string[];
  /** People with more than one Message-ID on the day. */
  split: string[];
  /** Rows of the ledger without a proper end. */
  unsettled: unknown[];
  /** Second copies that no kill explains. */
  unexplained: string[];
  /** Second copies by the kill between the mail server's having it and our record of it. */
  doubles: Partial<Record<Kind, number>>;
  /** How many tasks were reported done and how many reports submitted meanwhile. */
  done: Record<Work['kind'], number>;
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
  const done = { task: 0, report: 0 };
  const late: string[] = [];
  const lost: string[] = [];
  for (const { kind, id, emails } of works) {
    const at = doneAt.get(id);
    if (at !== undefined) done[kind] += 1;
    for (const email of emails) {
      const speaking = (byPerson.get(email) ?? []).filter(({ text }) => text.includes(id));
      if (at === undefined && speaking.length === 0) lost.push(`${kind} ${id} ${email}`);
      if (at === undefined) continue;
      const after = speaking.filter(({ writtenAt }) => !(writtenAt <= at));
      late.push(...after.map(({ writtenAt }) => `${kind} ${email}: ${writtenAt - at} ms`));
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
    done,
  };
}

/** When each task was done or report submitted: the database's own instant of the commit, which no lost answer blurs. */
async function readCommits(place: TestDatabase): Promise<Map<string, number>> {
  const rows = await place.inspect<{ id: string; at: Date }>(
    `SELECT task_id AS id, pg_xact_commit_timestamp(xmin) AS at FROM task_update WHERE status = 'done'
     UNION ALL
     SELECT obligation_id, pg_xact_commit_timestamp(xmin) FROM report_event WHERE kind = 'submitted'`,
  );
  return new Map(rows.map(({ id, at }) => [id, at.getTime()]));
}

async function readImagined(place: TestDatabase, mails: readonly TakenMail[]): Promise<string[]> {
  const texts = Map.groupBy(mails, ({ messageId }) => messageId.replace(/^<|>$/g, ''));
  // A mail may be out and none of its work owed any more: then only it itself must be there.
  const sent = await place.inspect<{ mailId: string; workId: string }>(
    `SELECT m.mail_id AS "mailId", coalesce(r.task_id::text, r.obligation_id::text, '') AS "workId"
     FROM message m LEFT JOIN reminder r ON r.message_id = m.id AND r.state = 'sent'
     WHERE m.state = 'sent' AND m.channel = 'email'`,
  );
  return sent
    .filter(({ mailId, workId }) => !texts.get(mailId)?.some(({ text }) => text.includes(workId)))
    .map(({ mailId, workId }) => `${mailId} about ${workId}`);
}

function readUnsettled(place: TestDatabase): Promise<unknown[]> {
  return place.inspect(
    `SELECT rung, state, reason FROM reminder WHERE send_on <= $1 AND state NOT IN ('sent', 'cancelled')
       AND NOT (state = 'skipped' AND reason IN ('past', 'superseded'))`,
    [today],
  );
}

/** An answer is recorded this soon, on a busy machine. */
const recordMs = 3_000;
/** A worker tries this soon again to record it, once the database is back. */
const insistMs = 2_000;
/** An answer is on its way for so long at most. */
const answerMs = 500;

/**
 * What may explain a second copy: a mail server that died before its answer was heard, or a worker that died between the answer and the record of it. A
 * database or a queue that goes away and comes back explains none: the worker knows the answer as long as it lives, and so does one that ends by itself.
 */
function explain(mails: readonly TakenMail[], kills: readonly Kill[]) {
  const unexplained: string[] = [];
  const doubles: Partial<Record<Kind, number>> = {};
  for (const [messageId, copies] of Map.groupBy(mails, (mail) => mail.messageId)) {
    for (const [index, copy] of copies.entries()) {
      const next = copies[index + 1];
      if (!next) continue;
      const kind = whoseDeath(copy, next, kills);
      if (kind) doubles[kind] = (doubles[kind] ?? 0) + 1;
      else unexplained.push(`${messageId}: ${copy.at} and again, written ${next.writtenAt}`);
    }
  }
  return { unexplained, doubles };
}

function whoseDeath(copy: TakenMail, next: TakenMail, kills: readonly Kill[]): Kind | null {
  const fell = (kind: Kind, from: number, to: number) =>
    kills.some((kill) => kill.kind === kind && kill.until >= from && kill.at <= to);
  if (copy.answeredAt === null) return fell('mail', copy.at, next.writtenAt) ? 'mail' : null;
  // What was on the wire when a worker was killed arrives a moment later.
  const unrecorded = Math.min(next.writtenAt, latestRecord(copy.answeredAt, kills));
  if (copy.writer !== next.writer && fell('worker', copy.writtenAt, unrecorded)) return 'worker';
  return fell('mail', copy.at, copy.answeredAt + answerMs) ? 'mail' : null;
}

/** Until when an answer may still be unrecorded: a database that is away keeps it waiting, and another blow longer. */
function latestRecord(answeredAt: number, kills: readonly Kill[]): number {
  return kills
    .filter(({ kind }) => kind === 'database')
    .reduce(
      (latest, { at, until }) =>
        at <= latest ? Math.max(latest, until + insistMs + recordMs) : latest,
      answeredAt + recordMs,
    );
}
