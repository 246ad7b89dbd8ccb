import { found, mayMute, mutedTopics, MuteTopicSchema, type SaveContact } from '@tiendo/contracts';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { bounceView, mailLang, memberSnapshot } from './member-rows.ts';
import type { ContactView } from './views.ts';

/** readContact tells a person how they are reached in this tenant, and what they hear of. */
export async function readContact(ctx: ServiceContext): Promise<ContactView> {
  const { db, actor } = ctx;
  const row = found(
    await db.member.findFirst({ where: { tenantId: db.tenantId, id: actor.memberId } }),
  );
  const muted = mutedTopics(row);
  return {
    email: row.email,
    phone: row.phone,
    lang: mailLang(row.lang),
    bounce: bounceView(row),
    topics: mayMute(row.role)
      ? MuteTopicSchema.options.map((topic) => ({ topic, muted: muted.includes(topic) }))
      : [],
    rowVersion: row.rowVersion,
  };
}

/** saveContact changes how a person themselves is reached; their name and work are their administrator's to change. Error: stale_version. */
export async function saveContact(ctx: ServiceContext, input: SaveContact): Promise<void> {
  const { phone, lang, rowVersion } = input;
  const id = ctx.actor.memberId;
  await ctx.db.transaction(async (tx) => {
    const before = found(await tx.member.findFirst({ where: { tenantId: tx.tenantId, id } }));
    assertFresh(before, input);
    assertSaved(
      await tx.member.updateMany({
        where: { tenantId: tx.tenantId, id, rowVersion },
        data: { phone, lang, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'member',
      entityId: id,
      action: 'updated',
      before: memberSnapshot(before),
      after: memberSnapshot({ ...before, phone, lang }),
    });
    // Which channels reach a person follows from what is known of them.
    await emitOutboxEvent(tx, 'reminders.replan', {});
  });
}
