import { publishImport } from '@tiendo/core/plan-imports';
import { openDatabase, roleUrls } from '@tiendo/db';
import type { Actor } from '@tiendo/core';
import { z } from 'zod';

/** Publishes one import in a process of its own, to be killed in the middle: says `ready`, waits for a line, publishes, says `done`. */
const ActorSchema: z.ZodType<Actor> = z.object({
  userId: z.string(),
  memberId: z.string(),
  fullName: z.string(),
  role: z.literal('admin'),
  agencyId: z.null(),
  tenant: z.object({
    id: z.string(),
    slug: z.string(),
    name: z.string(),
    level: z.literal('province'),
  }),
});

const env = z
  .object({
    DATABASE_URL: z.string(),
    APP_SECRET: z.string(),
    ACTOR: z.string(),
    IMPORT_ID: z.string(),
    ROW_VERSION: z.coerce.number(),
  })
  .parse(process.env);
const actor = ActorSchema.parse(JSON.parse(env.ACTOR));
const database = openDatabase({ urls: roleUrls(env.DATABASE_URL, env.APP_SECRET), poolSize: 2 });
const form = {
  id: env.IMPORT_ID,
  rowVersion: env.ROW_VERSION,
  activate: true,
  effectiveOn: null,
};

await database.withTenant(actor.tenant.id, (db) =>
  db.plan.findFirst({ where: { tenantId: db.tenantId } }),
);
process.send?.('ready');
process.once('message', () => {
  void database
    .withTenant(actor.tenant.id, (db) =>
      publishImport({ actor, db, now: new Date(), today: '2026-06-16' }, form),
    )
    .then(() => process.send?.('done'));
});
