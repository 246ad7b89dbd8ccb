import { isSectionTitle } from '#app/sections/classify.ts';
import { fold } from '#app/text/fold.ts';
import { isCapitals, startsTask } from '#app/text/words.ts';
import { splitsCompound } from './compounds.ts';
import type { Line } from './line.ts';
import { type Marker, readMarker } from './marker.ts';
import { isFull, type Wrap } from './wrapping.ts';

/** Joining is what the decision needs to know of the whole document. */
export type Joining = { readonly wrap: Wrap; readonly compounds: ReadonlySet<string> };

const ENDED = /(?:[.;:!?]|[.;]\/?\.?)[”"’)]?$/;
const OPEN_END =
  /(?:^|\s|\()(?:và|của|với|các|những|tại|theo|cho|về|từ|đến|trong|trên|là|do|để|hoặc|bằng|vào|số|ngày|tháng|năm|quý|Điều|khoản|điểm|mục|Sở|Bộ|Ban|UBND|Ủy ban|được|phải|không|đạt|có|một|Nghị định|Quyết định|trước|sau|ít nhất|tối thiểu|trên địa bàn)$/;
const REFERENCE_END =
  /(?:^|\s)(?:Điều|khoản|điểm|mục|Mục|số|tháng|ngày|năm|quý|Quý|phần|Phần|chương|Phụ lục|Dự án|dự án|giai đoạn|từ|đến|và|trước|lần|cấp|loại)$/;
const STANDING =
  /^(?:cong hoa xa hoi|doc lap - tu do|so\s?:|ke hoach$|quyet dinh\s?:?$|noi nhan|tm\. |kt\. |tl\. |tuq\. |q\. |chu tich$|pho chu tich$|giam doc$|pho giam doc$|phu luc|uy ban nhan dan$|hoi dong nhan dan$|\(?(?:ban hanh )?kem theo (?:quyet|ke|cong))/;
const PREAMBLE =
  /^(?:can cu (?:luat|bo luat|quyet|nghi|ke hoach|thong|cong|chi thi|chuong|huong|van ban|phap lenh|hien phap|de an)|(?:thuc hien|trien khai|trien khai thuc hien) (?:cac )?(?:luat|quyet dinh|nghi quyet|nghi dinh|ke hoach|chi thi|cong van|chuong trinh|thong tu|huong dan|cong dien|van ban)[^.]{0,60}? so )/;
const AGENCY_HEAD =
  /^(?:de nghi |giao )?(?:so|cong an|uy ban|ubnd|ubmttq|mat tran|hoi|doan|dai|bao|ban|phong|trung tam|cac|toa an|vien|van phong|chi cuc|cuc|lien doan|tram|truong|benh vien|bo chi huy) /;

const bareLength = (marker: Marker | undefined) => marker?.length ?? 0;

/** isMarker says whether a line that looks numbered or bulleted really begins something, seen from the line before it. */
export function isMarker(before: string, line: string, marker: Marker, joining: Joining): boolean {
  if (before === '' || ENDED.test(before)) return true;
  const rest = line.slice(marker.length);
  if (marker.kind === 'dash') {
    if (/\d$/.test(before) && /^\d{4}/.test(rest)) return false;
    return !splitsCompound(before, line, joining.compounds);
  }
  if (marker.kind === 'dec1' || marker.kind === 'letter' || marker.kind === 'paren') {
    if (REFERENCE_END.test(before)) return false;
    return !/^\p{Ll}/u.test(rest) || !isFull(joining.wrap, before, line);
  }
  return true;
}

const opens = (text: string, open: string, close: string) =>
  text.split(open).length > text.split(close).length;

/** A bracket or a quotation that the paragraph has opened and not closed yet. */
function isUnclosed(text: string): boolean {
  const tail = text.slice(-400);
  return opens(tail, '(', ')') || opens(tail, '“', '”');
}

function continuesCapitals(first: Line, text: string, next: Line): boolean {
  const upper = isCapitals(text.slice(0, 200)) && isCapitals(next.mapped.text);
  return upper && readMarker(first.mapped.text) !== undefined && next.mapped.text.length < 90;
}

/** The second half of an agency's name, alone on its line below the first. */
function endsAgencyHeading(text: string, next: Line, after: Line | undefined): boolean {
  const marker = readMarker(text);
  if (!marker || text.length > 160 || !AGENCY_HEAD.test(fold(text.slice(bareLength(marker)))))
    return false;
  const tail = next.mapped.text;
  const short = tail.length < 70 && !/[.;]$/.test(tail) && !startsTask(tail);
  return short && after !== undefined && readMarker(after.mapped.text) !== undefined;
}

/**
 * continues says whether `next` carries on the paragraph that began with `first`, whose text is `text` and whose last line is
 * `last`. `after` is the line that follows `next`.
 */
export function continues(
  joining: Joining,
  paragraph: { first: Line; last: Line; text: string },
  next: Line,
  after: Line | undefined,
): boolean {
  const { first, last, text } = paragraph;
  const line = next.mapped.text;
  if (first.row || next.row || next.heading > 0) return false;
  const before = last.mapped.text;
  const folded = fold(line);
  const head = text.slice(0, 200);
  if (STANDING.test(folded) || STANDING.test(fold(head))) return false;
  const marker = readMarker(line);
  if (marker && isMarker(before, line, marker, joining)) return false;
  if (/^[¹²³⁴⁵⁶⁷⁸⁹]/.test(line)) return false;
  const ended = ENDED.test(before);
  const full = Number.isFinite(joining.wrap.width) && isFull(joining.wrap, before, line);
  if (marker) return true;
  if (/^\p{Ll}/u.test(line)) return !ended || full;
  if (first.heading > 0) return false;
  if (ended && isSectionTitle(line)) return false;
  if (ended) return full && next.gap <= first.gap && !PREAMBLE.test(folded);
  if (continuesCapitals(first, text, next)) return true;
  if (isCapitals(head) && !isCapitals(line)) return false;
  if (before.endsWith(',')) return true;
  if (PREAMBLE.test(folded)) return false;
  if (startsTask(line) && isAgencyHeading(text)) return false;
  if (OPEN_END.test(before) || isUnclosed(text) || endsAgencyHeading(text, next, after))
    return true;
  return full || (/^[\d),.%]/.test(line) && Number.isFinite(joining.wrap.width));
}

function isAgencyHeading(text: string): boolean {
  const marker = readMarker(text);
  return (
    marker !== undefined && AGENCY_HEAD.test(fold(text.slice(marker.length))) && text.length < 100
  );
}
