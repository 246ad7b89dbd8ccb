import { z } from 'zod';
import type { Redline } from '../views.ts';

const fields = z.record(z.string(), z.json());

/** RedlineSchema reads what a version keeps of how it changed its plan. */
export const RedlineSchema: z.ZodType<Redline> = z.object({
  counts: z.object({
    kept: z.number(),
    changed: z.number(),
    added: z.number(),
    removed: z.number(),
  }),
  header: z.array(z.object({ field: z.string(), before: z.json(), after: z.json() })),
  entries: z.array(
    z.object({
      change: z.enum(['kept', 'changed', 'added', 'removed']),
      kind: z.enum(['target', 'task', 'schedule']),
      id: z.string().nullable(),
      itemId: z.string().nullable(),
      title: z.string(),
      before: fields.nullable(),
      after: fields.nullable(),
      fields: z.array(z.string()),
    }),
  ),
});
