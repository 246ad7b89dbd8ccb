import { IdSchema, TaskStandingSchema, TaskStatusSchema } from '@tiendo/contracts';
import { z } from 'zod';

/** A filter that makes no sense in an address is left out rather than refused: the page then shows everything. */
const QuerySchema = z.object({
  'tinh-trang': TaskStandingSchema.optional().catch(undefined),
  'trang-thai': TaskStatusSchema.optional().catch(undefined),
  'co-quan': IdSchema.optional().catch(undefined),
  tim: z.string().trim().max(200).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
  'luu-tru': z.literal('1').optional().catch(undefined),
});

/** TaskFilters is what the address of the task list asks for. */
export type TaskFilters = z.infer<typeof QuerySchema>;

/** readTaskFilters reads the filters in an address. */
export function readTaskFilters(url: string): TaskFilters {
  return QuerySchema.parse(Object.fromEntries(new URL(url).searchParams));
}

/** isFiltered tells whether the list leaves tasks out. */
export function isFiltered(filters: TaskFilters): boolean {
  return Boolean(
    filters['tinh-trang'] ??
      filters['trang-thai'] ??
      filters['co-quan'] ??
      (filters.tim || undefined),
  );
}

/** filterQuery writes filters as the query of an address, on the given page. */
export function filterQuery(filters: TaskFilters, page: number): string {
  const query = new URLSearchParams();
  for (const name of ['tinh-trang', 'trang-thai', 'co-quan', 'tim', 'luu-tru'] as const) {
    const value = filters[name];
    if (value) query.set(name, value);
  }
  if (page > 1) query.set('trang', String(page));
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
