import type { Letterhead } from '../input/frame.ts';
import { oneLine } from '../text/clean.ts';
import { longDate } from '../text/dates.ts';
import { numberText } from '../text/letterhead-text.ts';

/** attachmentText says below an appendix's title to which document it belongs. */
export function attachmentText(kind: string, head: Letterhead): string {
  const date = head.date === null ? 'ngày      tháng      năm     ' : longDate(head.date);
  return `(Kèm theo ${oneLine(kind)} số ${numberText(head)} ${date} của ${oneLine(head.issuingBody)})`;
}
