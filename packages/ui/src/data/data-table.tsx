import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import type { Tone } from '../state/tone.ts';
import { TableFrame } from './table-frame.tsx';
import { tableRoles } from './table-roles.ts';

/**
 * Column is one column: `header` in words, `cell` its content. `end` aligns figures to the right; `shrink` keeps a column as
 * narrow as its content; `head` replaces the header's look (an icon) while `header` stays its name.
 */
export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly head?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end' | 'center';
  readonly shrink?: boolean;
  readonly nowrap?: boolean;
  /** hideOnPhone leaves the column out of a row's card. */
  readonly hideOnPhone?: boolean;
};

/** DataTableProps: the first column names the row and heads its card on a phone; `rowTone` marks a row at its left edge. */
export type DataTableProps<Row> = {
  readonly caption: string;
  readonly showCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowId?: (row: Row) => string;
  readonly rowTone?: (row: Row) => Tone | undefined;
  readonly empty?: ReactNode;
  readonly foot?: ReactNode;
};

const MOST_COLUMNS_THAT_FIT = 7;

const cellClass = <Row,>({ align = 'start', shrink, nowrap, hideOnPhone }: Column<Row>) =>
  classNames(
    `align-${align}`,
    shrink && 'shrink',
    nowrap && 'nowrap',
    hideOnPhone && 'hide-on-phone',
  );

/** DataTable shows rows with a sticky head and first column; on a phone each row becomes a card with its labels. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, showCaption = false, columns, rows, rowKey, empty, foot } = props;
  if (rows.length === 0 && empty !== undefined) return <>{empty}</>;
  return (
    <TableFrame
      caption={caption}
      showCaption={showCaption}
      fits={columns.length <= MOST_COLUMNS_THAT_FIT}
    >
      <thead {...tableRoles.rowgroup}>
        <tr {...tableRoles.row}>
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              {...tableRoles.columnheader}
              className={cellClass(column)}
              aria-label={column.head === undefined ? undefined : column.header}
            >
              {column.head ?? column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup}>
        {rows.map((row) => (
          <BodyRow key={rowKey(row)} row={row} {...props} />
        ))}
      </tbody>
      {foot !== undefined && <tfoot>{foot}</tfoot>}
    </TableFrame>
  );
}

function BodyRow<Row>({
  row,
  columns,
  rowId,
  rowTone,
}: DataTableProps<Row> & { readonly row: Row }) {
  const tone = rowTone?.(row);
  return (
    <tr
      {...tableRoles.row}
      id={rowId?.(row)}
      className={classNames(tone !== undefined && `row-tone tone-${tone}`)}
    >
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row" {...tableRoles.rowheader} className={cellClass(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td
            key={column.key}
            {...tableRoles.cell}
            className={cellClass(column)}
            data-label={column.header}
          >
            <div className="cell">{column.cell(row)}</div>
          </td>
        ),
      )}
    </tr>
  );
}
