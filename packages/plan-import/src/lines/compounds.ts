import { fold } from '#app/text/fold.ts';
import type { Line } from './line.ts';

/** Terms of administration that carry a dash within, so that a wrapped line can begin with it. */
const KNOWN = `lao dong - thuong binh|kinh te - xa hoi|chinh tri - xa hoi|chinh tri xa hoi - nghe nghiep|phat thanh - truyen hinh|phat thanh va truyen hinh - bao|van hoa - xa hoi|van hoa - the thao|van hoa - thong tin|van hoa - nghe thuat|van hoa - van nghe|the duc - the thao|quoc phong - an ninh|an ninh - quoc phong|khoa hoc - ky thuat|khoa hoc - cong nghe|khoa hoc - giao duc|tai chinh - ke hoach|ke hoach - tai chinh|kinh te - ha tang|kinh te - ky thuat|ha tang - do thi|hanh chinh - su nghiep|hanh chinh - tong hop|dan so - ke hoach|giao duc nghe nghiep - giao duc|nghe nghiep - giao duc|chua benh - giao duc|giao duc - lao dong|tu do - hanh phuc|doc lap - tu do|cong nghiep - xay dung|cong nghiep - tieu thu|nong nghiep - nong thon|nong lam - ngu|thanh tra - kiem tra|xa hoi - nghe nghiep|ke hoach - dau tu|giao thong - van tai|tai nguyen - moi truong|nong nghiep - phat trien|mat tran - doan the`;

const keyOf = (before: string, after: string): string => {
  const last = fold(before).trim().split(' ').at(-1) ?? '';
  const first = fold(after).trim().split(' ').slice(0, 2).join(' ');
  return `${last}-${first.replace(/[.,;:)]+$/, '')}`;
};

const INLINE = /(\p{L}+)\s?[-–]\s?(\p{L}+ \p{L}+)/gu;

/** compoundsOf collects the pairs of words that the document, or its field, writes around a dash. */
export function compoundsOf(lines: readonly Line[]): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const term of KNOWN.split('|')) {
    const [before = '', after = ''] = term.split(' - ');
    compounds.add(keyOf(before, after));
  }
  for (const { mapped } of lines) {
    for (const [, before = '', after = ''] of mapped.text.matchAll(INLINE))
      compounds.add(keyOf(before, after));
  }
  return compounds;
}

/** splitsCompound says whether a dash at the head of `after` only joins it to the end of `before`. */
export function splitsCompound(before: string, after: string, known: ReadonlySet<string>): boolean {
  const rest = after.replace(/^[-–—]\s*/, '');
  const words = fold(rest).trim().split(' ');
  if (known.has(keyOf(before, rest))) return true;
  // A one-word head ("- xã hội." cut again) is looked up by what is left of it.
  return words.length === 1 && [...known].some((key) => key.startsWith(keyOf(before, rest)));
}
