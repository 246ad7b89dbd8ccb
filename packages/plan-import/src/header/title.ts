import type { DraftWarning } from '@tiendo/contracts';
import type { Paragraph } from '#app/lines/paragraph.ts';
import { fold } from '#app/text/fold.ts';
import { spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';

const PREAMBLE =
  /^(?:can cu |(?:thuc hien|trien khai|trien khai thuc hien|tiep tuc thuc hien|theo) (?:cac )?(?:luat|quyet dinh|nghi quyet|nghi dinh|ke hoach|chi thi|cong van|chuong trinh|thong tu|huong dan|cong dien|van ban|ket luan|thong bao)[^.]{0,80}? so |(?:de|nham) [^.]{20,}|(?:uy ban nhan dan|ubnd) [^.]{0,80}(?:ban hanh|xay dung)|xet de nghi|theo de nghi)/;
const ISSUED_WITH = /^\(?\s*(?:ban hanh )?(?:kem theo|kem)/;
const MOTTO = /^(?:chu de|khau hieu|thong diep)\s*:/;
const ISSUES =
  /(?:ban hành|xây dựng|xây dựng và ban hành)\s+(kế hoạch\s.{8,400}?)(?:,?\s+(?:như sau|với (?:các |những )?nội dung|cụ thể|với nội dung|gồm)|\s*[:.]|$)/iu;
const UNNAMED = /^kế hoạch (?:như sau|với|cụ thể|gồm|này)/iu;
const MOST_LINES = 8;

/** hasTitle says whether a title stands before the preamble: below the words KẾ HOẠCH, or in capitals where these are lost. */
export function hasTitle(
  titleLine: Paragraph | undefined,
  preamble: readonly Paragraph[],
): boolean {
  return titleLine !== undefined || preamble[0]?.capitals === true;
}

/** Where the preamble begins among the paragraphs after the word KẾ HOẠCH. */
export function preambleStart(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(({ body, marker }, index) => {
    const folded = fold(body.text.slice(0, 200));
    if (marker !== undefined || PREAMBLE.test(folded))
      return index > 0 || folded.startsWith('can cu ') || body.text.length > 160;
    return index > 0 && /[.;:]$/.test(body.text);
  });
  return at < 0 ? Math.min(paragraphs.length, MOST_LINES) : at;
}

function cleanTitle(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\s.:;*_-]+$/u, '')
    .trim();
}

/** A title that begins in the middle of a sentence has lost its first line. */
const isWhole = (title: string) => title.length >= 8 && /^[\p{Lu}\d“"(]/u.test(title);

/** readTitle finds the plan's title: below the word KẾ HOẠCH, on its line, or as the preamble names the plan. */
export function readTitle(
  titleLine: Paragraph | undefined,
  preamble: readonly Paragraph[],
): { title: string | null; warnings: DraftWarning[] } {
  const sameLine = cleanTitle(
    (titleLine?.body.text ?? '').replace(/^(?:dự thảo\s+)?kế hoạch[\s:.-]*/iu, ''),
  );
  const lines = hasTitle(titleLine, preamble) ? preamble.slice(0, preambleStart(preamble)) : [];
  const below = lines
    .map(({ body }) => body.text)
    .filter((line, at) => !ISSUED_WITH.test(fold(line)) && !(at > 0 && MOTTO.test(fold(line))))
    .join(' ');
  const title = cleanTitle(`${sameLine} ${below}`);
  if (isWhole(title)) return { title, warnings: [] };
  const source = preamble.find(
    ({ body }) => UNNAMED.test(ISSUES.exec(body.text)?.[1] ?? 'kế hoạch như sau') === false,
  );
  const [, named = ''] = ISSUES.exec(source?.body.text ?? '') ?? [];
  if (source && named !== '') {
    const message = 'Dòng tên kế hoạch bị mất hoặc hỏng; tên được lấy từ phần mở đầu.';
    return {
      title: cleanTitle(named),
      warnings: [warning('title_from_preamble', message, spanOf(source.body))],
    };
  }
  const found = title.length >= 8 ? title : null;
  const message = found ? 'Tên kế hoạch có vẻ bị mất phần đầu.' : 'Không tìm thấy tên kế hoạch.';
  return { title: found, warnings: [warning('title_missing', message)] };
}
