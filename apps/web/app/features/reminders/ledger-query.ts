import {
  CivilDateSchema,
  IdSchema,
  ReminderStateSchema,
  type ReminderState,
} from '@tiendo/contracts';
import { z } from 'zod';

/** LedgerQuerySchema reads the ledger's filter from an address; what makes no sense there is left out rather than refused. */
export const LedgerQuerySchema = z.object({
  'trang-thai': z.union([ReminderStateSchema, z.literal('tat-ca')]).catch('planned'),
  nguoi: IdSchema.optional().catch(undefined),
  tu: CivilDateSchema.optional().catch(undefined),
  den: CivilDateSchema.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type LedgerQuery = z.infer<typeof LedgerQuerySchema>;

/** stateOf is the state that a query asks for; undefined for all. */
export function stateOf(query: LedgerQuery): ReminderState | undefined {
  const state = query['trang-thai'];
  return state === 'tat-ca' ? undefined : state;
}

/** hrefOf is the address of the ledger with some of the filter changed; a change of filter starts at the first page. */
export function hrefOf(base: string, query: LedgerQuery, change: Partial<LedgerQuery>): string {
  const wanted = { ...query, trang: 1, ...change };
  const search = new URLSearchParams();
  for (const name of ['trang-thai', 'nguoi', 'tu', 'den'] as const) {
    const value = wanted[name];
    if (value) search.set(name, value);
  }
  if (wanted.trang > 1) search.set('trang', String(wanted.trang));
  return `${base}?${search.toString()}#so-nhac-viec`;
}
