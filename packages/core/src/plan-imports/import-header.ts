import {
  CivilDateSchema,
  ImportHeaderSchema,
  LegalBasisSchema,
  type ImportHeader,
  type PlanDraft,
} from '@tiendo/contracts';
import { z } from 'zod';
import { cutText } from './cut-text.ts';

/** What is kept of a header while it is reviewed: a title not found is empty and a year not found 0, until a person fills them in. */
const KeptHeaderSchema = z.object({
  title: z.string(),
  documentNumber: z.string().nullable(),
  issuedBy: z.string().nullable(),
  issuedOn: CivilDateSchema.nullable(),
  periodFrom: z.number(),
  periodTo: z.number(),
  summary: z.string(),
  legalBases: z.array(LegalBasisSchema),
});

/** toImportHeader reads a kept header as it stands, complete or not. */
export function toImportHeader(kept: unknown): ImportHeader {
  return KeptHeaderSchema.parse(kept);
}

/** headerIsComplete tells whether a header has all that a plan needs. */
export function headerIsComplete(header: ImportHeader | null): boolean {
  return ImportHeaderSchema.safeParse(header).success;
}

/** headerFromDraft is the header that a draft states. What it does not state is empty, null or, for a year, 0: nothing is guessed. */
export function headerFromDraft(draft: PlanDraft): ImportHeader {
  const { from, to } = draft.period;
  const bases = [...new Set(draft.legalBases.map((base) => cutText(base, 80).head))];
  return {
    title: cutText(draft.title ?? '', 500).head,
    documentNumber: draft.documentNumber && cutText(draft.documentNumber, 80).head,
    issuedBy: issuerOf(draft),
    issuedOn: draft.issuedOn,
    periodFrom: from ?? to ?? 0,
    periodTo: to ?? from ?? 0,
    summary: '',
    legalBases: bases
      .filter((base) => base !== '')
      .slice(0, 100)
      .map((documentNumber) => ({ documentNumber, title: '', kind: 'basis' })),
  };
}

/** The symbol says who issued a document (Decree 30/2020/NĐ-CP, annex I): `…/KH-UBND` is the People's Committee's. */
function issuerOf({ documentNumber, locality }: PlanDraft): string | null {
  const place = locality?.split(',')[0]?.trim();
  if (!place || !documentNumber?.endsWith('-UBND')) return null;
  return cutText(`Ủy ban nhân dân ${place}`, 200).head;
}
