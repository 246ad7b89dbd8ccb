import { vietnamDateOf } from '@tiendo/calendar';
import { isNoticeKind, noticePayloads } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { z } from 'zod';
import { readSubjects } from './read-subjects.ts';
import type { NoticeView } from './views.ts';

/** NoticeRow is a notice as it is kept. */
export interface NoticeRow {
  id: string;
  kind: string;
  payload: unknown;
  createdAt: Date;
  readAt: Date | null;
}

/** What any kind of notice may say; each was checked against its own schema when it was given. */
const SaidSchema = z.object({
  taskIds: z.array(z.string()).default([]),
  obligationIds: z.array(z.string()).default([]),
  planIds: z.array(z.string()).default([]),
  receivedIds: z.array(z.string()).default([]),
  obligationId: z.string().optional(),
  taskId: z.string().optional(),
  receivedId: z.string().optional(),
  by: z.string().nullable().default(null),
  reason: z.string().nullable().default(null),
  granted: z.boolean().nullable().default(null),
});
type Said = z.infer<typeof SaidSchema>;

/** toViews reads kept notices with what they are about, in one statement however many there are. A kind that this version does not know is left out. */
export async function toViews(db: TenantScope, rows: readonly NoticeRow[]): Promise<NoticeView[]> {
  const known = rows.flatMap((row) => {
    const { kind } = row;
    if (!isNoticeKind(kind)) return [];
    return [{ ...row, kind, said: SaidSchema.parse(noticePayloads[kind].parse(row.payload)) }];
  });
  const subjects = await readSubjects(
    db,
    known.flatMap(({ said }) => idsOf(said)),
  );
  return known.map(({ id, kind, createdAt, readAt, said }) => {
    const ids = idsOf(said);
    const there = ids.flatMap((subjectId) => subjects.get(subjectId) ?? []);
    return {
      id,
      kind,
      at: createdAt.toISOString(),
      day: vietnamDateOf(createdAt.getTime()),
      isRead: readAt !== null,
      by: said.by,
      reason: said.reason,
      granted: said.granted,
      subjects: there,
      gone: ids.length - there.length,
    };
  });
}

function idsOf(said: Said): string[] {
  const one = [said.obligationId, said.taskId, said.receivedId].flatMap((id) => id ?? []);
  return [...one, ...said.obligationIds, ...said.taskIds, ...said.receivedIds, ...said.planIds];
}
