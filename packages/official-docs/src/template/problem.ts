/** TemplateProblem says in one Vietnamese sentence what is wrong and where; a problem of the whole file has no sheet, row or cell. */
export interface TemplateProblem {
  sheet: string | null;
  row: number | null;
  /** `G7`. */
  cell: string | null;
  message: string;
}

/** TemplateFigure is what a row of the template says; a null is a cell left empty. */
export interface TemplateFigure {
  targetId: string;
  numerator: number | null;
  denominator: number | null;
  note: string;
}

/** TemplateContent is everything that somebody wrote into a template. */
export interface TemplateContent {
  /** The period for which the template was made; null where its mark is gone. */
  period: { from: string; to: string } | null;
  figures: TemplateFigure[];
  narrative: { results: string; difficulties: string; proposals: string };
}

/** TemplateReading is the whole content, or everything that is wrong; never a part of the content. */
export type TemplateReading =
  | ({ ok: true } & TemplateContent)
  | { ok: false; problems: TemplateProblem[] };

/** fileProblem is one of the file as a whole. */
export const fileProblem = (message: string): TemplateReading => ({
  ok: false,
  problems: [{ sheet: null, row: null, cell: null, message }],
});

/** UnreadableTemplate carries the sentence of such a problem out of a parser. */
export class UnreadableTemplate extends Error {
  override name = 'UnreadableTemplate';
}
