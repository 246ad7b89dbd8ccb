import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Layout, TextStyle } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import type { Group } from '../text/groups.ts';
import { run } from './text.ts';
import { pointTwips, twips } from './units.ts';

/** Column is one column of a printed table: its share of the width, and what it says of a row and of that row's place. */
export interface Column<Row> {
  heading: string;
  share: number;
  align: 'left' | 'center';
  text: (row: Row, place: number) => string;
  /** Left out where no row has anything in it. */
  optional?: boolean;
}

const CELL_PADDING = 4;

function content(text: string, style: TextStyle, align: 'left' | 'center', keepNext = false) {
  return new Paragraph({
    alignment: align,
    spacing: { before: pointTwips(3), after: pointTwips(3) },
    ...(keepNext ? { keepNext } : {}),
    children: [run(oneLine(text), style)],
  });
}

function headRow<Row>(columns: readonly Column<Row>[], widths: readonly number[], layout: Layout) {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading }, at) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [content(heading, layout.tableHead, 'center', true)],
        }),
    ),
  });
}

function groupRow(label: string, span: number, layout: Layout) {
  const children = [content(label, layout.tableHead, 'left', true)];
  return new TableRow({
    cantSplit: true,
    children: [new TableCell({ columnSpan: span, verticalAlign: VerticalAlign.CENTER, children })],
  });
}

/** A row of many lines may be broken, else one long note would leave half a page empty. */
const MOST_UNBROKEN = 600;

function bodyRow(
  texts: readonly string[],
  columns: readonly { align: 'left' | 'center' }[],
  widths: readonly number[],
  layout: Layout,
) {
  return new TableRow({
    cantSplit: texts.every((text) => text.length <= MOST_UNBROKEN),
    children: texts.map(
      (text, at) =>
        new TableCell({
          verticalAlign: VerticalAlign.CENTER,
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [content(text, layout.table, columns[at]?.align ?? 'left')],
        }),
    ),
  });
}

function filledColumns<Row>(columns: readonly Column<Row>[], groups: readonly Group<Row>[]) {
  const rows = groups.flatMap((group) => group.rows);
  return columns.filter(
    ({ optional, text }) => optional !== true || rows.some((row) => oneLine(text(row, 0)) !== ''),
  );
}

/** dataTable prints rows below a head that every page repeats; `width` is millimetres. Rows without a group stand as they are. */
export function dataTable<Row>(
  allColumns: readonly Column<Row>[],
  groups: readonly Group<Row>[],
  width: number,
  layout: Layout,
): Table {
  const columns = filledColumns(allColumns, groups);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => twips((width * share) / shares));
  const border = { style: BorderStyle.SINGLE, size: 4, color: layout.colour };
  const padding = {
    marginUnitType: WidthType.DXA,
    left: pointTwips(CELL_PADDING),
    right: pointTwips(CELL_PADDING),
  };
  let place = 0;
  const rows = groups.flatMap(({ label, rows: members }) => [
    ...(label === null ? [] : [groupRow(label, columns.length, layout)]),
    ...members.map((row) => {
      place += 1;
      return bodyRow(
        columns.map(({ text }) => oneLine(text(row, place))),
        columns,
        widths,
        layout,
      );
    }),
  ]);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: padding,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [headRow(columns, widths, layout), ...rows],
  });
}
