import { ChannelSchema, CivilDateSchema, MessageStateSchema } from '@tiendo/contracts';
import { z } from 'zod';

/** DeliveryQuerySchema reads the log's filter from an address; what makes no sense there is left out rather than refused. */
export const DeliveryQuerySchema = z.object({
  tim: z.string().trim().min(1).max(200).optional().catch(undefined),
  kenh: ChannelSchema.optional().catch(undefined),
  'trang-thai': MessageStateSchema.optional().catch(undefined),
  tu: CivilDateSchema.optional().catch(undefined),
  den: CivilDateSchema.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type DeliveryQuery = z.infer<typeof DeliveryQuerySchema>;

/** deliveryHref is the address of a page of the log under the same filter. */
export function deliveryHref(base: string, query: DeliveryQuery, page: number): string {
  const search = new URLSearchParams();
  for (const name of ['tim', 'kenh', 'trang-thai', 'tu', 'den'] as const) {
    const value = query[name];
    if (value) search.set(name, value);
  }
  if (page > 1) search.set('trang', String(page));
  return search.size > 0 ? `${base}?${search.toString()}` : base;
}
