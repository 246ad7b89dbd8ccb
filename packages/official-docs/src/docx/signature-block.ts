import type { Paragraph, Table } from 'docx';
import type { DocumentFrame, Signature } from '../input/frame.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { listLines } from '../text/list-lines.ts';
import { authorityLines } from '../text/signature-lines.ts';
import { type Halves, sideBySide } from './side-by-side.ts';
import { line } from './text.ts';

/** The signature takes the wider part: TM. and KT. lines of a committee must not wrap. */
const RECIPIENTS_SHARE = 0.45;

function signed(signature: Signature, layout: Layout): Paragraph[] {
  return [
    ...authorityLines(signature).map((text) => line(text, layout.signature)),
    line(oneLine(signature.signerName), layout.signerName, { before: layout.signatureRoom }),
  ];
}

function received(recipients: readonly string[], layout: Layout): Paragraph[] {
  const lines = listLines(recipients);
  if (lines.length === 0) return [line('', layout.recipients, { align: 'left' })];
  return [
    line('Nơi nhận:', layout.recipientsLabel, { align: 'left' }),
    ...lines.map((text) => line(text, layout.recipients, { align: 'left' })),
  ];
}

/** signatureBlock sets Nơi nhận on the left and the signature on the right, together on one page. */
export function signatureBlock(
  { signature, recipients }: Pick<DocumentFrame, 'signature' | 'recipients'>,
  layout: Layout,
): Table {
  const width = layout.page.width - layout.margins.left - layout.margins.right;
  const halves: Halves = { left: received(recipients, layout), right: signed(signature, layout) };
  return sideBySide([halves], [width * RECIPIENTS_SHARE, width * (1 - RECIPIENTS_SHARE)]);
}
