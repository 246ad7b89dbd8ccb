import type { CivilDate, DocumentFormat, OfficialDocumentKind } from '@tiendo/contracts';

const kindNames: Record<OfficialDocumentKind, string> = {
  report: 'Báo cáo',
  reminder_letter: 'Công văn đôn đốc',
  progress_table: 'Phụ lục tiến độ',
};

/** A folder of files is read by name: long enough to tell them apart, short enough for every file system and letter of three bytes. */
const longest = 70;

/** documentName is the file of a document that was made, told by its number once it has one, else by its day: `Công văn đôn đốc số 05.docx`. */
export function documentName(
  document: { kind: OfficialDocumentKind; number: number | null; issuedOn: CivilDate },
  format: DocumentFormat,
): string {
  const { kind, number, issuedOn } = document;
  const day = issuedOn.split('-').reverse().join('-');
  const numbered = number === null ? '' : ` số ${String(number).padStart(2, '0')}`;
  return `${kindNames[kind]}${numbered} ngày ${day}.${format}`;
}

/** reportName is the file of one agency's report: `Báo cáo 6 tháng đầu năm - Sở Y tế.docx`. */
export function reportName(title: string, agency: string, format: DocumentFormat): string {
  return `${plain(title)} - ${plain(agency)}.${format}`;
}

/** No folder, nothing invisible, no mark that a file system keeps for itself. */
function plain(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(/[<>:"/\\|?*]/gu, '-');
  return Array.from(clean).slice(0, longest).join('').trim();
}
