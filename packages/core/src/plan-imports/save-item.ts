import { isDeepStrictEqual } from 'node:util';
import {
  AppError,
  assertThat,
  type AddImportItem,
  type ImportItemContent,
  type SaveImportItem,
} from '@tiendo/contracts';
import { isUniqueViolation, type TenantTx } from '@tiendo/db';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';
import { assertIsSame } from '#app/lists/same-submission.ts';
import { checkAgency, checkContinued, checkLinks, matchData } from './check-item.ts';
import { lockReview, readItem, type LockedImport } from './import-rows.ts';
import { endOf, makeRoom } from './positions.ts';

/**
 * saveImportItem replaces what an item says and confirms it; a person has looked, so it is no longer doubtful. Errors: not_found, import_not_open,
 * stale_version, invalid_input (another kind), duplicate_name, archived (agency), conflict (an amendment's row continued twice).
 */
export function saveImportItem(ctx: ServiceContext, input: SaveImportItem): Promise<void> {
  return ctx.db.transaction(async (tx) => {
    const planImport = await lockReview(tx, input.importId);
    const item = await readItem(tx, input.importId, input.id);
    assertFresh(item, input);
    assertThat(item.kind === input.content.kind, 'invalid_input', { content: 'invalid_input' });
    await checkLinks(tx, input.importId, input.content);
    await checkMatch(tx, planImport, input);
    assertSaved(
      await tx.planImportItem.updateMany({
        where: { tenantId: tx.tenantId, id: item.id, rowVersion: input.rowVersion },
        data: {
          content: input.content,
          state: 'confirmed',
          doubts: [],
          ...matchData(item.kind, input.matchId),
          rowVersion: { increment: 1 },
        },
      }),
    );
  });
}

async function checkMatch(tx: TenantTx, planImport: LockedImport, input: SaveImportItem) {
  const { id, content, matchId } = input;
  if (content.kind === 'agency') {
    return checkAgency(tx, planImport.id, { id, name: content.fields.name, matchId });
  }
  if (matchId === null) return;
  await checkContinued(tx, planImport, { id, kind: content.kind, matchId });
}

/**
 * addImportItem adds what the importer missed, confirmed, after the last of its kind or of its main target's clauses, and gives its id; the same form
 * sent twice is one item. Errors: not_found, import_not_open, invalid_input (parent), duplicate_name, already_sent.
 */
export async function addImportItem(
  ctx: ServiceContext,
  input: AddImportItem,
): Promise<{ id: string }> {
  try {
    return await ctx.db.transaction((tx) => add(tx, input));
  } catch (error) {
    const { submissionId } = input;
    if (!submissionId) throw error;
    // A second agency of one form is refused by its name before its id is looked at.
    const isAgain = isUniqueViolation(error) || isDuplicateName(error);
    const kept = isAgain ? await findItem(ctx, input.importId, submissionId) : null;
    if (!kept && !isUniqueViolation(error)) throw error;
    assertIsSame(kept !== null && isDeepStrictEqual(kept.content, toPlain(input.content)));
    return { id: submissionId };
  }
}

function isDuplicateName(error: unknown): boolean {
  return error instanceof AppError && error.code === 'duplicate_name';
}

function findItem(ctx: ServiceContext, importId: string, id: string) {
  return ctx.db.planImportItem.findFirst({
    where: { tenantId: ctx.db.tenantId, importId, id },
    select: { content: true },
  });
}

const toPlain = (content: ImportItemContent): unknown => JSON.parse(JSON.stringify(content));

async function add(tx: TenantTx, input: AddImportItem): Promise<{ id: string }> {
  const { importId, content, parentId, submissionId } = input;
  await lockReview(tx, importId);
  if (parentId !== null) {
    const parent = await readItem(tx, importId, parentId);
    const mayHave = parent.kind === 'target' && parent.parentId === null;
    assertThat(mayHave && content.kind === 'target', 'invalid_input', {
      parentId: 'invalid_input',
    });
  }
  await checkLinks(tx, importId, content);
  if (content.kind === 'agency') {
    await checkAgency(tx, importId, { id: null, name: content.fields.name, matchId: null });
  }
  const position = await endOf(tx, importId, { kind: content.kind, parentId });
  await makeRoom(tx, importId, { after: position, rows: 1 });
  const { tenantId } = tx;
  return tx.planImportItem.create({
    data: {
      tenantId,
      ...(submissionId && { id: submissionId }),
      importId,
      kind: content.kind,
      position: position + 1,
      parentId,
      state: 'confirmed',
      content,
      doubts: [],
    },
    select: { id: true },
  });
}
