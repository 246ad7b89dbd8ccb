import type { CivilDate } from '@tiendo/contracts';

/** Letterhead is the head of an official document: who issues it, under which number, where and when. */
export interface Letterhead {
  /** The body above the issuing one (cơ quan chủ quản); null where there is none to name. */
  parentBody: string | null;
  issuingBody: string;
  /** Null before the clerk has given a number: a gap is left for it. */
  number: number | null;
  /** What stands behind the number: `BC-UBND`, or for a letter `PC04-ĐTTH`. */
  symbol: string;
  place: string;
  /** Null before the document is signed: gaps are left for day and month. */
  date: CivilDate | null;
}

/** AuthorityPrefix says by what right somebody signs (Decree 30/2020, annex I): for the body, the head, by delegation, by mandate, acting. */
export type AuthorityPrefix = 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.';

/**
 * Signature is the block of the signer. The prefix stands before the last line of `onBehalfOf`, `Q.` before the position itself; a
 * deputy who signs for a committee has `['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']`, `KT.` and the position `PHÓ CHỦ TỊCH`.
 */
export interface Signature {
  authorityPrefix: AuthorityPrefix | null;
  onBehalfOf: readonly string[];
  position: string;
  signerName: string;
}

/** DocumentFrame is what every official document has around its text. */
export interface DocumentFrame {
  letterhead: Letterhead;
  /** Kính gửi; empty where the document is addressed to nobody in particular. */
  addressees: readonly string[];
  /** Nơi nhận, without dashes and closing marks. */
  recipients: readonly string[];
  signature: Signature;
}
