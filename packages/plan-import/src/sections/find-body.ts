import type { Paragraph } from '#app/lines/paragraph.ts';
import { fold } from '#app/text/fold.ts';
import { classify, isSectionTitle } from './classify.ts';

/** DocumentParts are the paragraphs of a document by what they are for. */
export type DocumentParts = {
  /** Letterhead, and a decision by which the plan is issued. */
  readonly front: readonly Paragraph[];
  /** The line with the word KẾ HOẠCH; undefined when the document has none. */
  readonly titleLine: Paragraph | undefined;
  /** Title and preamble. */
  readonly preamble: readonly Paragraph[];
  /** Sections and annexes, without recipients and signatures. */
  readonly sections: readonly Paragraph[];
};

const TITLE = /^(?:du thao )?ke hoach(?![\p{L}])/u;
const SECTION_KINDS = new Set(['roman', 'part', 'upper', 'dec1', 'dec2']);
const CLOSING =
  /^(?:\|\s*)?(?:noi nhan(?![\p{L}])|tm\. ?(?:uy ban|ubnd|hoi dong|ban)|kt\. ?(?:chu tich|giam doc|truong)|tl\. ?chu tich)/u;
const ANNEX =
  /^(?:phu luc|bieu (?:so|mau|tong hop|\d)|danh muc|bang (?:so|tong hop|phan cong|giao)|chi tieu giao|mau so)/;

function isTitleLine(paragraph: Paragraph): boolean {
  const { body, marker, row, heading, capitals } = paragraph;
  if (marker !== undefined || row || !TITLE.test(fold(body.text.slice(0, 40)))) return false;
  return (
    capitals || heading > 0 || /^kế hoạch$/iu.test(body.text) || body.text.startsWith('KẾ HOẠCH')
  );
}

/** A title in small letters: short, unnumbered, before anything numbered. */
function findPlainTitle(paragraphs: readonly Paragraph[]): number {
  const limit = paragraphs.findIndex(({ marker }) => marker?.kind === 'roman');
  const within = paragraphs.slice(0, limit < 0 ? 40 : Math.min(limit, 40));
  return within.findIndex(
    ({ body, marker, row }) =>
      !marker && !row && TITLE.test(fold(body.text.slice(0, 40))) && !/[.;:]$/.test(body.text),
  );
}

/** `opened` once something like a preamble has been read: before it, a line in capitals is the title. */
function isSectionStart(paragraph: Paragraph, opened: boolean): boolean {
  const { marker, capitals, heading, row, bold, body } = paragraph;
  if (row) return true;
  if (marker) return SECTION_KINDS.has(marker.kind);
  const dressed = capitals || heading > 0;
  if (dressed && ANNEX.test(fold(body.text))) return true;
  const names = dressed || bold ? classify(body.text) !== undefined : isSectionTitle(body.text);
  return opened && names && body.text.length <= 160;
}

function sectionStart(paragraphs: readonly Paragraph[]): number {
  let opened = false;
  return paragraphs.findIndex((paragraph) => {
    const starts = isSectionStart(paragraph, opened);
    opened ||= /[.;:]$/.test(paragraph.body.text);
    return starts;
  });
}

/** Leaves out what follows `Nơi nhận` up to an annex. */
function withoutClosings(paragraphs: readonly Paragraph[]): Paragraph[] {
  const kept: Paragraph[] = [];
  let closed = false;
  for (const paragraph of paragraphs) {
    const folded = fold(paragraph.body.text.slice(0, 60));
    const unmarked = paragraph.marker === undefined;
    if (unmarked && CLOSING.test(folded)) closed = true;
    else if (closed && unmarked) {
      const annex = ANNEX.test(folded) && /^(?:\p{Lu}|["“(])/u.test(paragraph.body.text);
      if (annex || paragraph.row) closed = false;
    }
    if (!closed) kept.push(paragraph);
  }
  return kept;
}

const LETTERHEAD = /so\s*:?\s*\d*\s*\/\s*(?:kh|qd)-|ngay[\s\d.…_]*thang[\s\d.…_]*nam \d{4}/;

/** The last line of the letterhead, where the words KẾ HOẠCH below it are lost; -1 without a title in capitals after it. */
function letterheadEnd(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.slice(0, 16);
  const at = first.findLastIndex(
    ({ body, marker }) => !marker && body.text.length <= 160 && LETTERHEAD.test(fold(body.text)),
  );
  const next = paragraphs[at + 1];
  const named = next?.capitals === true && !next.marker && next.body.text.length >= 12;
  return at >= 0 && named ? at : -1;
}

/** findBody parts a document into front, preamble and sections. */
export function findBody(paragraphs: readonly Paragraph[]): DocumentParts {
  const dressed = paragraphs.findIndex(isTitleLine);
  const title = dressed >= 0 ? dressed : findPlainTitle(paragraphs);
  const head = title >= 0 ? title : letterheadEnd(paragraphs);
  const after = paragraphs.slice(head + 1);
  const start = sectionStart(after);
  const at = start < 0 ? after.length : start;
  return {
    front: title < 0 ? paragraphs.slice(0, head + 1) : paragraphs.slice(0, title),
    titleLine: paragraphs[title],
    preamble: after.slice(0, at),
    sections: withoutClosings(after.slice(at)),
  };
}
