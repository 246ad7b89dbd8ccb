/** ReadProblem says in one Vietnamese sentence why a file cannot be read; its code is stable. */
export type ReadProblem = {
  readonly code:
    | 'file_empty'
    | 'file_too_large'
    | 'file_binary'
    | 'file_encoding'
    | 'file_damaged'
    | 'file_protected'
    | 'file_old_format'
    | 'archive_bomb'
    | 'pdf_without_text'
    | 'read_timeout';
  readonly message: string;
};

/** Unreadable carries a ReadProblem out of a parser. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  readonly problem: ReadProblem;

  constructor(code: ReadProblem['code'], message: string) {
    super(message);
    this.problem = { code, message };
  }
}

/** DocumentText is a file's text, to which every span refers, and the format it was read from. */
export type DocumentText = {
  readonly format: 'text' | 'docx' | 'xlsx' | 'pdf';
  readonly text: string;
};

/** ReadResult is a document's text, or why there is none. */
export type ReadResult =
  | ({ readonly ok: true } & DocumentText)
  | { readonly ok: false; readonly problem: ReadProblem };
