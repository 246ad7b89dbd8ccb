import type { ErrorCode } from '@tiendo/contracts';

/** PageRefusal is thrown by a loader that finds by itself that the page cannot be shown; the page says the code's sentence. */
export class PageRefusal extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}
