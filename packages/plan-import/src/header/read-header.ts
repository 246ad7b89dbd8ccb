import type { DraftWarning, PlanDraft } from '@tiendo/contracts';
import type { Paragraph } from '#app/lines/paragraph.ts';
import type { DocumentParts } from '#app/sections/find-body.ts';
import { fold } from '#app/text/fold.ts';
import { warning } from '#app/warn/warning.ts';
import { readIssueDate } from './dates.ts';
import { documentNumbersIn, legalBasesIn } from './document-numbers.ts';
import { readIssuer } from './issuer.ts';
import { readPeriod } from './period.ts';
import { hasTitle, preambleStart, readTitle } from './title.ts';

/** Header is what stands before a plan's sections. */
export type Header = Pick<
  PlanDraft,
  'title' | 'level' | 'locality' | 'documentNumber' | 'issuedOn' | 'period' | 'legalBases'
>;

const OWN_NUMBER =
  /(?:^|\s|\|)Số\s*:?\s*(\d{1,6}[a-zA-Z]?)\s*\/\s*([A-ZĐ][\p{L}\d]*(?:-[A-ZĐ\d][\p{L}\d]*)*)/u;
const LINKED = /\(?\s*(?:ban hành\s+)?kèm theo\s+\p{L}+\s+\p{L}+\s+số/iu;

function ownNumber(front: readonly string[]): string | null {
  for (const line of front.slice(0, 40)) {
    if (LINKED.test(line) || /^(?:Căn cứ|Thực hiện|Điều)/u.test(line)) continue;
    const [, number, symbol] = OWN_NUMBER.exec(line) ?? [];
    if (number !== undefined && symbol !== undefined) return `${number}/${symbol}`;
  }
  return null;
}

/** The documents listed in a section of its own, "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH". */
function basesSection(sections: readonly Paragraph[]): string[] {
  const [first] = sections;
  if (!first || !/^can cu(?: phap ly| xay dung| ban hanh|$)/.test(fold(first.body.text))) return [];
  const next = sections.findIndex(
    ({ marker, capitals }, at) =>
      at > 0 && (marker?.kind === first.marker?.kind || (capitals && !marker)),
  );
  return sections.slice(1, next < 0 ? 0 : next).flatMap(({ body }) => documentNumbersIn(body.text));
}

const ISSUES = /(?:ban hanh|xay dung|de ra|trien khai)[^.;]{0,200}(?:ke hoach|nhu sau|noi dung)/;

/** The bases of the preamble; where the plan's second part has it, after last year's results, those of that paragraph. */
function basesOf(parts: DocumentParts, preamble: readonly string[]): string[] {
  const found = [...legalBasesIn(preamble), ...basesSection(parts.sections)];
  if (found.length > 0) return [...new Set(found)];
  const later = parts.sections.find(
    ({ body, marker, row }) =>
      !marker && !row && ISSUES.test(fold(body.text)) && legalBasesIn([body.text]).length > 0,
  );
  return later ? legalBasesIn([later.body.text]) : [];
}

function missing(header: Header, fromIssueYear: boolean): DraftWarning[] {
  const warnings: DraftWarning[] = [];
  if (header.documentNumber === null)
    warnings.push(warning('document_number_missing', 'Văn bản không ghi số, hoặc để trống số.'));
  if (header.issuedOn === null)
    warnings.push(warning('issued_on_missing', 'Văn bản không ghi đủ ngày, tháng ban hành.'));
  if (header.period.from === null || header.period.to === null)
    warnings.push(warning('period_missing', 'Không xác định được đủ năm bắt đầu và năm kết thúc.'));
  if (fromIssueYear)
    warnings.push(
      warning(
        'period_from_issue_year',
        'Văn bản chỉ ghi năm kết thúc; năm bắt đầu lấy theo năm ban hành.',
      ),
    );
  return warnings;
}

/** readHeader reads title, issuer, number, date, years and legal bases. */
export function readHeader(parts: DocumentParts): { header: Header; warnings: DraftWarning[] } {
  const front = parts.front.map(({ body }) => body.text);
  const start = hasTitle(parts.titleLine, parts.preamble) ? preambleStart(parts.preamble) : 0;
  const preamble = parts.preamble.slice(start).map(({ body }) => body.text);
  const named = readTitle(parts.titleLine, parts.preamble);
  const title = named.title ?? '';
  const { issuer, warnings } = readIssuer({
    front: front.join('\n'),
    title,
    preamble: preamble.join('\n'),
    body: parts.sections,
  });
  const letterhead = [...front, ...parts.preamble.slice(0, start + 3).map(({ body }) => body.text)];
  const issued = readIssueDate(letterhead.map(fold));
  const { period, fromIssueYear } = readPeriod({
    title,
    preamble: preamble.join(' '),
    body: parts.sections.map(({ body }) => body.text),
    issueYear: issued.year,
  });
  const header: Header = {
    title: named.title,
    ...issuer,
    documentNumber: ownNumber(front),
    issuedOn: issued.date ?? null,
    period,
    legalBases: basesOf(parts, [...front, ...preamble]),
  };
  return { header, warnings: [...named.warnings, ...warnings, ...missing(header, fromIssueYear)] };
}
