import type { Paragraph, Table } from 'docx';
import { addresseeBlock } from '../docx/addressees.ts';
import { letterhead, titleBlock } from '../docx/letterhead.ts';
import { type Section, packDocx } from '../docx/pack.ts';
import { signatureBlock } from '../docx/signature-block.ts';
import { bodyParagraph, gap, headingParagraph, line, lines } from '../docx/text.ts';
import type { OfficialReport } from '../input/report.ts';
import { DECREE_30_2020 } from '../layout/decree-30-2020.ts';
import type { Layout } from '../layout/layout.ts';
import { balancedLines } from '../text/balanced-lines.ts';
import { oneLine } from '../text/clean.ts';
import { attachmentText } from './attachment.ts';
import {
  CHAPTERS,
  NARRATIVE_SECTIONS,
  SENTENCES,
  closingText,
  coverageText,
  narrativeLines,
  openingText,
} from './report-text.ts';
import {
  agenciesTable,
  standingTable,
  targetsTable,
  tasksTable,
  textWidthOf,
} from './report-tables.ts';

type Blocks = (Paragraph | Table)[];

const KIND = 'Báo cáo';
const SPACE_BELOW_TABLE = 8;

function targetsChapter({ targets }: OfficialReport, layout: Layout): Blocks {
  const heading = headingParagraph(CHAPTERS.targets, 1, layout);
  if (targets.length === 0) return [heading, bodyParagraph(SENTENCES.noTargets, layout)];
  return [heading, targetsTable(targets, layout), gap(SPACE_BELOW_TABLE)];
}

function tasksChapter({ tasks }: OfficialReport, layout: Layout): Blocks {
  const heading = headingParagraph(CHAPTERS.tasks, 1, layout);
  if (tasks.length === 0) return [heading, bodyParagraph(SENTENCES.noTasks, layout)];
  return [
    heading,
    headingParagraph('1. Tổng hợp chung', 2, layout),
    standingTable(tasks, layout),
    gap(SPACE_BELOW_TABLE),
    headingParagraph('2. Tình hình thực hiện từng nhiệm vụ', 2, layout),
    tasksTable(tasks, layout),
    gap(SPACE_BELOW_TABLE),
  ];
}

function narrativesChapter({ narratives }: OfficialReport, layout: Layout): Blocks {
  const sections = NARRATIVE_SECTIONS.flatMap(({ key, heading }) => {
    const lines = narrativeLines(narratives[key]);
    const texts = lines.length === 0 ? [SENTENCES.noNarrative] : lines;
    return [
      headingParagraph(heading, 2, layout),
      ...texts.map((text) => bodyParagraph(text, layout)),
    ];
  });
  return [headingParagraph(CHAPTERS.narratives, 1, layout), ...sections];
}

function chapters(report: OfficialReport, layout: Layout): Blocks {
  if (report.nothingToReport) return [bodyParagraph(SENTENCES.nothingToReport, layout)];
  return [
    ...targetsChapter(report, layout),
    ...tasksChapter(report, layout),
    ...narrativesChapter(report, layout),
  ];
}

function mainSection(report: OfficialReport, layout: Layout): Section {
  const { coverage } = report;
  return {
    orientation: 'portrait',
    children: [
      letterhead(report.letterhead, null, layout),
      ...titleBlock(KIND, report.about, layout),
      ...addresseeBlock(report.addressees, layout),
      bodyParagraph(openingText(report), layout),
      ...(coverage === null ? [] : [bodyParagraph(coverageText(coverage), layout)]),
      ...chapters(report, layout),
      bodyParagraph(closingText(report), layout, { keepNext: true }),
      gap(SPACE_BELOW_TABLE, true),
      signatureBlock(report, layout),
    ],
  };
}

function appendix(report: OfficialReport, layout: Layout): Section[] {
  const { agencies, letterhead: head } = report;
  if (agencies === null || agencies.length === 0) return [];
  return [
    {
      orientation: 'portrait',
      children: [
        line('PHỤ LỤC', layout.title),
        line('TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC CƠ QUAN, ĐƠN VỊ', layout.title),
        lines(
          balancedLines(
            attachmentText(KIND, head),
            layout.appendixNote.size,
            textWidthOf(layout, 'portrait'),
          ),
          layout.appendixNote,
          { after: 12 },
        ),
        agenciesTable(agencies, layout),
        gap(SPACE_BELOW_TABLE),
      ],
    },
  ];
}

/** reportDocument writes a Báo cáo as a Word document in the layout of Decree 30/2020; the same report is always the same bytes. */
export async function reportDocument(
  report: OfficialReport,
  layout: Layout = DECREE_30_2020,
): Promise<Uint8Array> {
  const properties = {
    title: `${KIND} ${oneLine(report.about)}`,
    author: report.letterhead.issuingBody,
    date: report.letterhead.date,
  };
  return packDocx([mainSection(report, layout), ...appendix(report, layout)], properties, layout);
}
