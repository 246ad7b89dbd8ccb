import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { StateLook } from '../state/tone.ts';
import { TableFrame } from './table-frame.tsx';
import { tableRoles } from './table-roles.ts';

/** MatrixColumn is one period; `sub` its due date. */
export type MatrixColumn = { readonly key: string; readonly header: string; readonly sub?: string };

/** MatrixCell is a state in one cell: `text` is the word, `detail` the days; `select` makes it a checkbox of that name and value. */
export type MatrixCell = StateLook & {
  readonly text: string;
  readonly detail?: string;
  readonly href?: string;
  readonly select?: {
    readonly name: string;
    readonly value: string;
    readonly label: string;
    readonly checked?: boolean;
  };
};

/** MatrixRow is one agency and its cells by column key; a missing cell means that nothing is owed. */
export type MatrixRow = {
  readonly key: string;
  readonly header: ReactNode;
  readonly note?: ReactNode;
  readonly cells: Readonly<Record<string, MatrixCell>>;
};

/** MatrixProps: `corner` heads the first column; `nothing` is read for an empty cell. */
export type MatrixProps = {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly nothing: string;
};

function State({ cell }: { readonly cell: MatrixCell }) {
  const { tone, icon, text, detail, href } = cell;
  const inside = (
    <>
      <Icon name={icon} size={16} />
      <span className="matrix-text">
        <span className="matrix-word">{text}</span>
        {detail !== undefined && <span className="matrix-detail">{detail}</span>}
      </span>
    </>
  );
  const className = classNames('matrix-state', `tone-${tone}`);
  return href === undefined ? (
    <span className={className}>{inside}</span>
  ) : (
    <a className={className} href={href}>
      {inside}
    </a>
  );
}

/** Matrix shows agencies down and periods across; head and first column stay in view, on a phone a row becomes a card. */
export function Matrix({ caption, corner, columns, rows, nothing }: MatrixProps) {
  return (
    <TableFrame caption={caption} className="matrix">
      <thead {...tableRoles.rowgroup}>
        <tr {...tableRoles.row}>
          <th scope="col" {...tableRoles.columnheader}>
            {corner}
          </th>
          {columns.map(({ key, header, sub }) => (
            <th key={key} scope="col" {...tableRoles.columnheader}>
              {header}
              {sub !== undefined && <span className="matrix-sub">{sub}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...tableRoles.rowgroup}>
        {rows.map((row) => (
          <tr key={row.key} {...tableRoles.row}>
            <th scope="row" {...tableRoles.rowheader}>
              {row.header}
              {row.note !== undefined && <span className="matrix-note">{row.note}</span>}
            </th>
            {columns.map((column) => (
              <Cell
                key={column.key}
                label={column.header}
                cell={row.cells[column.key]}
                nothing={nothing}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function Cell({
  label,
  cell,
  nothing,
}: {
  readonly label: string;
  readonly cell: MatrixCell | undefined;
  readonly nothing: string;
}) {
  if (cell === undefined) {
    return (
      <td {...tableRoles.cell} className="matrix-nothing" data-label={label}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{nothing}</span>
      </td>
    );
  }
  return (
    <td {...tableRoles.cell} data-label={label}>
      <span className="matrix-cell">
        {cell.select !== undefined && (
          <input
            type="checkbox"
            name={cell.select.name}
            value={cell.select.value}
            defaultChecked={cell.select.checked}
            aria-label={cell.select.label}
          />
        )}
        <State cell={cell} />
      </span>
    </td>
  );
}
