import type { Workbook } from 'exceljs';
import { NARRATIVE_SECTIONS, SENTENCES, coverageText } from '../documents/report-text.ts';
import { standingCounts } from '../documents/standing-counts.ts';
import type { AgencyRow, OfficialReport } from '../input/report.ts';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine, paragraphsOf } from '../text/clean.ts';
import { shortDate } from '../text/dates.ts';
import { numberText } from '../text/letterhead-text.ts';
import { taskStandingWords, taskStandings } from '../text/words.ts';
import { type Cell, dateCell, numberCell, textCell } from './cells.ts';
import { newWorkbook, packWorkbook } from './pack.ts';
import { placeColumn, targetColumns, taskColumns } from './plan-columns.ts';
import { type SheetColumn, type SheetHead, addSheet } from './sheet.ts';

type Fact = readonly [string, Cell];

const FACTS: readonly SheetColumn<Fact>[] = [
  { heading: 'Nội dung', width: 36, cell: ([label]) => textCell(label) },
  { heading: 'Thông tin', width: 80, cell: ([, cell]) => cell },
];

function facts(report: OfficialReport): Fact[] {
  const { letterhead: head, period, coverage, tasks } = report;
  const counts = standingCounts(tasks);
  return [
    ['Cơ quan ban hành', textCell(head.issuingBody)],
    ['Số, ký hiệu', textCell(numberText(head))],
    ['Ngày ban hành', dateCell(head.date)],
    ['Kỳ báo cáo từ ngày', dateCell(period.from)],
    ['Kỳ báo cáo đến ngày', dateCell(period.to)],
    ['Kế hoạch', textCell(report.planName)],
    ...(report.nothingToReport
      ? [['Nội dung báo cáo', textCell(SENTENCES.nothingToReport)] as const]
      : []),
    ...(coverage === null
      ? []
      : [
          ['Số đơn vị đã báo cáo', numberCell(coverage.reported)] as const,
          ['Số đơn vị phải báo cáo', numberCell(coverage.expected)] as const,
          ['Tình hình gửi báo cáo', textCell(coverageText(coverage))] as const,
        ]),
    ['Tổng số nhiệm vụ', numberCell(tasks.length)],
    ...taskStandings.map(
      (standing) => [taskStandingWords[standing], numberCell(counts[standing])] as const,
    ),
  ];
}

interface Passage {
  section: string;
  agency: string;
  text: string;
}

const PASSAGES: readonly SheetColumn<Passage>[] = [
  { heading: 'Mục', width: 26, cell: ({ section }) => textCell(section) },
  { heading: 'Cơ quan, đơn vị', width: 30, cell: ({ agency }) => textCell(agency) },
  { heading: 'Nội dung', width: 80, cell: ({ text }) => textCell(text) },
];

const passages = ({ narratives }: OfficialReport): Passage[] =>
  NARRATIVE_SECTIONS.flatMap(({ key, heading }) =>
    narratives[key].flatMap(({ agency, text }) =>
      paragraphsOf(text).map((part) => ({
        section: heading.replace(/^\d\. /, ''),
        agency: agency ?? '',
        text: part,
      })),
    ),
  );

const AGENCIES: readonly SheetColumn<AgencyRow>[] = [
  placeColumn,
  { heading: 'Cơ quan, đơn vị', width: 44, cell: ({ agency }) => textCell(agency) },
  { heading: 'Hạn cuối', width: 14, align: 'center', cell: ({ lastDay }) => dateCell(lastDay) },
  { heading: 'Ngày gửi', width: 14, align: 'center', cell: ({ sentOn }) => dateCell(sentOn) },
  { heading: 'Tình trạng', width: 24, align: 'center', cell: ({ state }) => textCell(state) },
  { heading: 'Ghi chú', width: 28, cell: ({ note }) => textCell(note) },
];

function addSheets(workbook: Workbook, report: OfficialReport, layout: Layout): void {
  const { from, to } = report.period;
  const subtitle = `Kỳ báo cáo từ ${shortDate(from)} đến ${shortDate(to)}`;
  const title = `Báo cáo ${oneLine(report.about)}`;
  const head = (name: string, empty: string): SheetHead => ({ name, title, subtitle, empty });
  const { targets, tasks, agencies } = report;
  addSheet(workbook, head('Thông tin chung', ''), FACTS, facts(report), layout);
  addSheet(workbook, head('Chỉ tiêu', SENTENCES.noTargets), targetColumns, targets, layout);
  addSheet(workbook, head('Nhiệm vụ', SENTENCES.noTasks), taskColumns, tasks, layout);
  addSheet(workbook, head('Nội dung', SENTENCES.noNarrative), PASSAGES, passages(report), layout);
  if (agencies !== null)
    addSheet(workbook, head('Đơn vị', 'Không có đơn vị.'), AGENCIES, agencies, layout);
}

/** reportWorkbook writes the report's figures and texts as a workbook of typed cells; the same report is always the same bytes. */
export async function reportWorkbook(
  report: OfficialReport,
  layout: Layout = DECREE_30_2020,
): Promise<Uint8Array> {
  const workbook = newWorkbook();
  addSheets(workbook, report, layout);
  const { issuingBody, date } = report.letterhead;
  const properties = { title: `Báo cáo ${oneLine(report.about)}`, author: issuingBody, date };
  return packWorkbook(workbook, properties, layout);
}
