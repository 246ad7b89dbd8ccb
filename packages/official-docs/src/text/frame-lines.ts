import type { DocumentFrame } from '../input/frame.ts';
import { oneLine, upperCase } from './clean.ts';
import { MOTTO, NATIONAL_HEADING, numberText, placeAndDateText } from './letterhead-text.ts';
import { listLines } from './list-lines.ts';
import { authorityLines } from './signature-lines.ts';

/** FrameLines is what stands around a document's text, word for word as it is printed. */
export interface FrameLines {
  parentBody: string;
  issuingBody: string;
  nationalHeading: string;
  motto: string;
  number: string;
  placeAndDate: string;
  addressees: string[];
  recipients: string[];
  authority: string[];
  signerName: string;
}

/** frameLines writes a document's frame in words, to be looked at without printing it. */
export function frameLines(frame: DocumentFrame): FrameLines {
  const { letterhead, signature, addressees, recipients } = frame;
  const named = addressees.map(oneLine).filter((name) => name !== '');
  return {
    parentBody: upperCase(letterhead.parentBody ?? ''),
    issuingBody: upperCase(letterhead.issuingBody),
    nationalHeading: NATIONAL_HEADING,
    motto: MOTTO,
    number: `Số: ${numberText(letterhead)}`,
    placeAndDate: placeAndDateText(letterhead),
    addressees: named.length === 1 ? named : listLines(named),
    recipients: listLines(recipients),
    authority: authorityLines(signature),
    signerName: oneLine(signature.signerName),
  };
}
