import type { MappedText } from '#app/text/mapped-text.ts';

/** Line is one line of the source, cleaned, with what its dress said: markdown heading, bold type, a new page before it. */
export type Line = {
  readonly mapped: MappedText;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** 1 to 6 for a markdown heading, else 0. */
  readonly heading: number;
  readonly bold: boolean;
  readonly newPage: boolean;
  /** A row of a table, written between pipes. */
  readonly row: boolean;
};
