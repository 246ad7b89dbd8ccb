import type { MailTenant } from '@tiendo/contracts';
import type { TenantTx } from '@tiendo/db';
import { z } from 'zod';

/** readTenant gives the names by which a mail speaks of the tenant. */
export async function readTenant(tx: TenantTx): Promise<MailTenant> {
  const rows = await tx.$queryRaw`SELECT slug, name FROM tenant WHERE id = ${tx.tenantId}::uuid`;
  return z.tuple([z.object({ slug: z.string(), name: z.string() })]).parse(rows)[0];
}
