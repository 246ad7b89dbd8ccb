import { LetterheadSchema, type Letterhead, type UpdateLetterhead } from '@tiendo/contracts';
import type { TenantScope } from '@tiendo/db';
import { frameLines, type DocumentFrame, type FrameLines } from '@tiendo/official-docs';
import { z } from 'zod';
import { recordAudit } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { assertFresh, assertSaved } from '#app/lists/row-version.ts';

/** LetterheadView is the tenant's letterhead, or a beginning of one where it has set none. */
export interface LetterheadView {
  letterhead: Letterhead;
  isSet: boolean;
  rowVersion: number;
}

/** readLetterhead gives what the tenant's official documents bear. */
export function readLetterhead(ctx: Pick<ServiceContext, 'db'>): Promise<LetterheadView> {
  return readLetterheadOf(ctx.db);
}

/** readLetterheadOf is readLetterhead in a transaction or out of it. */
export async function readLetterheadOf(db: TenantScope): Promise<LetterheadView> {
  const setting = await db.tenantSetting.findFirst({
    where: { tenantId: db.tenantId },
    select: { letterhead: true, rowVersion: true },
  });
  const kept = LetterheadSchema.nullable().parse(setting?.letterhead ?? null);
  return {
    letterhead: kept ?? (await beginning(db)),
    isSet: kept !== null,
    rowVersion: setting?.rowVersion ?? 0,
  };
}

const TenantSchema = z.array(z.object({ name: z.string() }));

const unitKind = /^(?:tỉnh|thành phố|xã|phường|đặc khu)(?=\s)/iu;

/** placeOf is the tenant's place with and without what kind of unit it is: `tỉnh Nghệ An`, `Nghệ An`. */
async function placeOf(db: TenantScope): Promise<{ unit: string; place: string }> {
  const rows = await db.$queryRaw`SELECT name FROM tenant WHERE id = ${db.tenantId}::uuid`;
  const name = TenantSchema.parse(rows)[0]?.name ?? '';
  const [kind = ''] = unitKind.exec(name) ?? [];
  const place = name.slice(kind.length);
  return { unit: kind.toLocaleLowerCase('vi') + place, place: place.trim() };
}

/** committeeOf names the committee of the place: the one that issues the tenant's documents, or else the one that its name gives. */
export async function committeeOf(db: TenantScope, letterhead: Letterhead): Promise<string> {
  if (/^ủy ban nhân dân/iu.test(letterhead.issuingBody)) return letterhead.issuingBody;
  return `Ủy ban nhân dân ${(await placeOf(db)).unit}`;
}

/** The committee of the place issues and its chairman signs, until the tenant says otherwise. */
async function beginning(db: TenantScope): Promise<Letterhead> {
  const { unit, place } = await placeOf(db);
  return {
    parentBody: null,
    issuingBody: `Ủy ban nhân dân ${unit}`,
    place,
    reportSymbol: 'BC-UBND',
    letterSymbol: 'UBND',
    authorityPrefix: 'TM.',
    onBehalfOf: ['Ủy ban nhân dân'],
    position: 'Chủ tịch',
    signerName: '',
    addressees: [],
    recipients: ['Như trên', 'Lưu: VT'],
    contact: null,
  };
}

/** updateLetterhead replaces the letterhead; documents that were made keep theirs. Error: stale_version. */
export async function updateLetterhead(
  ctx: ServiceContext,
  input: UpdateLetterhead,
): Promise<void> {
  await ctx.db.transaction(async (tx) => {
    const before = await readLetterheadOf(tx);
    assertFresh(before, input);
    assertSaved(
      await tx.tenantSetting.updateMany({
        where: { tenantId: tx.tenantId, rowVersion: input.rowVersion },
        data: { letterhead: input.letterhead, rowVersion: { increment: 1 } },
      }),
    );
    await recordAudit(tx, ctx.actor, {
      entity: 'settings',
      entityId: tx.tenantId,
      action: 'updated',
      before: before.isSet ? before.letterhead : null,
      after: input.letterhead,
    });
  });
}

/** frameOf puts a letterhead around a document; it has no number and no day until the clerk gives them. */
export function frameOf(letterhead: Letterhead, symbol: string): DocumentFrame {
  const { parentBody, issuingBody, place, authorityPrefix, onBehalfOf } = letterhead;
  return {
    letterhead: { parentBody, issuingBody, number: null, symbol, place, date: null },
    addressees: letterhead.addressees,
    recipients: letterhead.recipients,
    signature: {
      authorityPrefix,
      onBehalfOf,
      position: letterhead.position,
      signerName: letterhead.signerName,
    },
  };
}

/** previewLetterhead writes what a report with this letterhead bears, without saving it. */
export function previewLetterhead(letterhead: Letterhead): FrameLines {
  return frameLines(frameOf(letterhead, letterhead.reportSymbol));
}
