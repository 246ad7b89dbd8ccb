/**
 * tableRoles repeats the roles of table elements, to be spread into them: on a phone rows are laid out as blocks, and some
 * browsers then forget that a table is a table.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;
