import { randomUUID } from 'node:crypto';
import { noticePayloads, type NoticeKind, type NoticePayload } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';

/** Said is a kind of notice with what it says. */
export type Said = { [K in NoticeKind]: { kind: K; payload: NoticePayload<K> } }[NoticeKind];

/** NewNotice is one thing to tell one person inside the application. */
export type NewNotice = Said & {
  memberId: string;
  /** One that is there already means that the same notice was given before; repeated steps derive it. */
  id?: string;
  /** When it happened; now unless told otherwise. */
  at?: Date;
};

/** giveNotice tells one person something, in the transaction of what happened. An id that is there already changes nothing. */
export function giveNotice(tx: TenantTx, notice: NewNotice): Promise<void> {
  return giveNotices(tx, [notice]);
}

/** giveNotices gives many in one statement. */
export async function giveNotices(tx: TenantTx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  await tx.notice.createMany({
    data: notices.map(({ memberId, kind, payload, id, at }) => ({
      tenantId: tx.tenantId,
      id: id ?? randomUUID(),
      memberId,
      kind,
      payload: noticePayloads[kind].parse(payload),
      createdAt: at ?? new Date(),
    })),
    skipDuplicates: true,
  });
}
