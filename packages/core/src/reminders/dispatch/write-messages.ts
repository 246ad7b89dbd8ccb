import { ladderOfRung } from '@tiendo/calendar';
import {
  PushSubscriptionSchema,
  mayMute,
  type MuteTopic,
  type PlanDigest,
  type PushSubscription,
  type ReminderItem,
  type ReminderMail,
} from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import type { ClaimedMessage, MessageHead, SaidRow } from './claim-messages.ts';
import type { DispatchContext, Outgoing } from './dispatch-reminders.ts';
import { readItems } from './read-items.ts';
import { readTenant } from './read-tenant.ts';

/** writeMessages puts into words what held messages have to say; one without anything to say is left out. */
export async function writeMessages(
  tx: TenantTx,
  ctx: DispatchContext,
  heads: readonly MessageHead[],
  said: ReadonlyMap<string, readonly SaidRow[]>,
  digests: ReadonlyMap<string, PlanDigest>,
): Promise<ClaimedMessage[]> {
  const works = [...said.values()].flat().filter((row) => row.about !== 'plan');
  const tenant = await readTenant(tx);
  const items = await readItems(
    tx,
    works.map((row) => row.subjectId),
  );
  const returns = await readReturns(tx, works);
  const browsers = await readBrowsers(tx, heads);
  return heads.flatMap((head): ClaimedMessage[] => {
    const { id, memberId, attempts, again, fullName, role, agencyName } = head;
    const content = contentOf(said.get(id) ?? [], { items, returns, digests });
    if (content === null) return [];
    const recipient = { fullName, role, agencyName };
    const mail = { ...content, tenant, recipient, today: ctx.today };
    const outgoing = writeOne(tx.tenantId, ctx, head, mail, browsers.get(memberId) ?? []);
    return [{ id, memberId, attempts, again, outgoing }];
  });
}

type Content = Pick<ReminderMail, 'items' | 'waiting' | 'followed' | 'digests' | 'returned'>;

/** What is known of the work that is spoken of, by its id. */
interface Known {
  items: ReadonlyMap<string, ReminderItem>;
  returns: ReadonlyMap<string, { by: string; reason: string }>;
  digests: ReadonlyMap<string, PlanDigest>;
}

const isReturn = (row: SaidRow) => ladderOfRung(row.rung) === 'returned';

function contentOf(rows: readonly SaidRow[], known: Known): Content | null {
  const { items, returns, digests } = known;
  const back = rows.find(isReturn);
  const report = back && items.get(back.subjectId);
  const why = back && returns.get(back.subjectId);
  // A message of its own carries one return and nothing beside it.
  if (report && why) {
    return { items: [], waiting: [], followed: [], digests: [], returned: { report, ...why } };
  }
  const said = (isSaid: (row: SaidRow) => boolean) =>
    rows
      .filter(isSaid)
      .flatMap((row) => items.get(row.subjectId) ?? [])
      .sort((a, b) => a.lastDay.localeCompare(b.lastDay) || a.title.localeCompare(b.title, 'vi'));
  const isFollowing = (row: SaidRow) =>
    row.audience === 'standing_body' || row.audience === 'leader';
  const isDecision = (row: SaidRow) => ladderOfRung(row.rung) === 'decision';
  const content = {
    items: said((row) => !isDecision(row) && !isFollowing(row) && !isReturn(row)),
    waiting: said(isDecision),
    followed: said((row) => isFollowing(row) && row.about !== 'plan'),
    digests: rows.flatMap((row) => digests.get(row.subjectId) ?? []),
  };
  const count = Object.values(content).reduce((sum, list) => sum + list.length, 0);
  return count === 0 ? null : content;
}

function writeOne(
  tenantId: string,
  ctx: DispatchContext,
  head: MessageHead,
  content: ReminderMail,
  browsers: readonly PushSubscription[],
): Outgoing {
  const { channel, mailId, memberId, lang } = head;
  const topic = topicOf(content);
  const right = topic && { tenantId, tenantSlug: content.tenant.slug, memberId, topic };
  const unsubscribeUrl = right ? ctx.unsubscribeUrl?.(right) : undefined;
  const options = { lang, unsubscribeUrl };
  if (channel === 'email') {
    const text = ctx.writer.mail(content, options);
    return { channel, mail: { ...text, to: head.email, messageId: mailId } };
  }
  const text = { ...ctx.writer.short(content, options), reference: mailId };
  if (channel === 'push') return { channel, pushes: browsers.map((to) => ({ ...text, to })) };
  return { channel, text: { ...text, to: head.phone ?? '' } };
}

/** A message may be refused only when all of it may, and by whom its role lets refuse it. */
function topicOf({ items, waiting, followed, digests, recipient }: ReminderMail): MuteTopic | null {
  if (items.length + waiting.length > 0 || !mayMute(recipient.role)) return null;
  return followed.length > 0 ? 'escalation' : digests.length > 0 ? 'digest' : null;
}

/** By whom and why each report came back the last time. */
async function readReturns(tx: TenantTx, rows: readonly SaidRow[]): Promise<Known['returns']> {
  const ids = [...new Set(rows.filter(isReturn).map((row) => row.subjectId))];
  if (ids.length === 0) return new Map();
  const events = await tx.reportEvent.findMany({
    where: { tenantId: tx.tenantId, obligationId: { in: ids }, kind: 'returned' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { obligationId: true, memberName: true, reason: true },
  });
  return new Map(
    events.map(({ obligationId, memberName: by, reason }) => [obligationId, { by, reason }]),
  );
}

async function readBrowsers(
  tx: TenantTx,
  heads: readonly MessageHead[],
): Promise<Map<string, PushSubscription[]>> {
  const memberIds = heads.filter(({ channel }) => channel === 'push').map((head) => head.memberId);
  if (memberIds.length === 0) return new Map();
  const rows = await tx.pushSubscription.findMany({
    where: { tenantId: tx.tenantId, memberId: { in: memberIds } },
    orderBy: { createdAt: 'asc' },
  });
  const found = new Map<string, PushSubscription[]>();
  for (const { memberId, endpoint, p256dh, auth } of rows) {
    const browser = PushSubscriptionSchema.parse({ endpoint, keys: { p256dh, auth } });
    found.set(memberId, [...(found.get(memberId) ?? []), browser]);
  }
  return found;
}
