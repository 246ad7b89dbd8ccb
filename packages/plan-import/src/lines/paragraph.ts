import type { MappedText } from '#app/text/mapped-text.ts';
import type { Marker } from './marker.ts';

/** Paragraph is a run of lines that belong together, or one row of a table. */
export type Paragraph = {
  /** The words after the marker. */
  readonly body: MappedText;
  readonly marker: Marker | undefined;
  readonly heading: number;
  readonly bold: boolean;
  readonly row: boolean;
  /** A heading set in capitals. */
  readonly capitals: boolean;
  /** Blank lines before it. */
  readonly gap: number;
};
