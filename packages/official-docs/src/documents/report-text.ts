import type { Coverage, NarrativePart, OfficialReport } from '../input/report.ts';
import { oneLine, paragraphsOf } from '../text/clean.ts';
import { longDate } from '../text/dates.ts';
import { countText } from '../text/numbers.ts';

/** Closes the text of an official document (Decree 30/2020, annex I). */
const END_MARK = './.';

/** withEndMark ends a text with that mark, whatever it ended with. */
export const withEndMark = (text: string) =>
  `${oneLine(text).replace(/(?:\.\/\.|[.;,\s])+$/, '')}${END_MARK}`;

/** CHAPTERS are the chapters of a report. */
export const CHAPTERS = {
  targets: 'I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU',
  tasks: 'II. TÌNH HÌNH THỰC HIỆN CÁC NHIỆM VỤ',
  narratives: 'III. ĐÁNH GIÁ CHUNG VÀ KIẾN NGHỊ',
} as const;

/** NARRATIVE_SECTIONS are the parts of the third chapter. */
export const NARRATIVE_SECTIONS = [
  { key: 'results', heading: '1. Kết quả nổi bật' },
  { key: 'difficulties', heading: '2. Khó khăn, vướng mắc' },
  { key: 'proposals', heading: '3. Đề xuất, kiến nghị' },
] as const;

/** SENTENCES stand where there is nothing to show. */
export const SENTENCES = {
  noTargets: 'Không có chỉ tiêu phải báo cáo trong kỳ.',
  noTasks: 'Không có nhiệm vụ phải báo cáo trong kỳ.',
  noNarrative: 'Không có nội dung báo cáo.',
  nothingToReport: 'Trong kỳ báo cáo không phát sinh nội dung, số liệu thuộc phạm vi phải báo cáo.',
} as const;

/** openingText is the first paragraph: what is reported on, and from when to when. */
export function openingText(report: OfficialReport): string {
  if (report.opening !== null) return oneLine(report.opening);
  const { from, to } = report.period;
  const body = oneLine(report.letterhead.issuingBody);
  return `Thực hiện ${oneLine(report.planName)}, ${body} báo cáo kết quả thực hiện trong kỳ từ ${longDate(from)} đến ${longDate(to)} như sau:`;
}

/** coverageText says who has reported and who has not. */
export function coverageText({ reported, expected, missing }: Coverage): string {
  const sentence = `Đến thời điểm tổng hợp, ${countText(reported)}/${countText(expected)} đơn vị đã báo cáo`;
  const names = missing.map(oneLine).filter((name) => name !== '');
  if (names.length === 0) return `${sentence}.`;
  return `${sentence}; còn ${countText(names.length)} đơn vị chưa báo cáo: ${names.join('; ')}.`;
}

/** closingText is the last paragraph, with the end mark. */
export function closingText(report: OfficialReport): string {
  if (report.closing !== null) return withEndMark(report.closing);
  const names = report.addressees.map(oneLine).filter((name) => name !== '');
  const about = oneLine(report.about);
  const subject = about.charAt(0).toLocaleLowerCase('vi') + about.slice(1);
  const body = oneLine(report.letterhead.issuingBody);
  return withEndMark(
    names.length === 0
      ? `Trên đây là báo cáo ${subject} của ${body}`
      : `Trên đây là báo cáo ${subject}, ${body} kính báo cáo ${names.join(', ')} xem xét, chỉ đạo`,
  );
}

/** narrativeLines gives the paragraphs of a narrative, each agency's name before the first of its own. */
export function narrativeLines(parts: readonly NarrativePart[]): string[] {
  return parts.flatMap(({ agency, text }) => {
    const [first, ...rest] = paragraphsOf(text);
    if (first === undefined) return [];
    const name = agency === null ? '' : oneLine(agency);
    return name === ''
      ? [first, ...rest]
      : [`- ${name}: ${first.replace(/^[-–+]\s*/, '')}`, ...rest];
  });
}
