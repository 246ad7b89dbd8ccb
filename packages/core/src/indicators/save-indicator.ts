import {
  AppError,
  assertThat,
  found,
  type CreateIndicator,
  type UpdateIndicator,
} from '@tiendo/contracts';
import { isUniqueViolation } from '@tiendo/db';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { assertSameSubmission } from '#app/lists/same-submission.ts';
import { changeCatalogue, type CatalogueContext } from './catalogue.ts';
import { snapshot } from './snapshot.ts';

/**
 * createIndicator adds an entry to the ministry's catalogue and gives its id; the same form sent twice is one entry. Errors: forbidden (no
 * ministry), duplicate_code, already_sent.
 */
export async function createIndicator(
  ctx: CatalogueContext,
  input: CreateIndicator,
): Promise<{ id: string }> {
  const { submissionId } = input;
  const after = snapshot(input);
  try {
    return await changeCatalogue(ctx, async (catalogue) => {
      const { id } = await catalogue.indicator.create({
        data: { ...(submissionId && { id: submissionId }), ...after },
        select: { id: true },
      });
      return { result: { id }, change: { entityId: id, action: 'created', before: null, after } };
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const same = submissionId && { id: submissionId };
    if (!same || !(await ctx.db.indicator.findFirst({ where: same }))) throw duplicateCode();
    await assertSameSubmission(ctx.db, { entity: 'indicator', id: submissionId, after });
    return same;
  }
}

/** updateIndicator replaces an entry's fields. Errors: forbidden, not_found, archived, stale_version, duplicate_code. */
export async function updateIndicator(
  ctx: CatalogueContext,
  input: UpdateIndicator,
): Promise<void> {
  const { id, rowVersion } = input;
  const after = snapshot(input);
  try {
    await changeCatalogue(ctx, async (catalogue) => {
      const before = found(await catalogue.indicator.findFirst({ where: { id } }));
      assertThat(before.archivedAt === null, 'archived');
      assertFresh(before, input);
      assertSaved(
        await catalogue.indicator.updateMany({
          where: { id, rowVersion },
          data: { ...after, rowVersion: { increment: 1 } },
        }),
      );
      const change = { entityId: id, action: 'updated', before: snapshot(before), after } as const;
      return { result: undefined, change };
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw duplicateCode();
    throw error;
  }
}

function duplicateCode(): AppError {
  return new AppError('duplicate_code', { code: 'duplicate_code' });
}
