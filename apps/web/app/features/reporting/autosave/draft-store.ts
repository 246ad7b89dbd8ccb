import type { TypedField } from './form-fields.ts';

/** KeptDraft is what was typed and not saved yet, with the version of the report on which it was typed. */
export interface KeptDraft {
  /** The opening of the page in which it was typed. */
  session: string;
  at: number;
  rowVersion: string;
  fields: TypedField[];
}

/** Enough for every way of losing a page; more would be kept for nobody. */
const most = 10;

/**
 * DraftStore keeps one report's unsaved texts in this browser, those of each opening of the page apart, so that new ones never push out old ones
 * that nobody has looked at. A browser that refuses to keep anything costs only that.
 */
export class DraftStore {
  readonly #key: string;
  readonly #session = `${Date.now()}-${Math.random()}`;

  constructor(obligationId: string) {
    this.#key = `tiendo-draft:${obligationId}`;
  }

  /** The texts of earlier openings, the newest first. */
  others(): KeptDraft[] {
    return this.#read().filter(({ session }) => session !== this.#session);
  }

  /** Keeps what is typed now; `apart` keeps it as if it were of an earlier opening. */
  write(rowVersion: string, fields: TypedField[], apart = false): void {
    const session = apart ? `${this.#session}-${Math.random()}` : this.#session;
    const rest = this.#read().filter((draft) => draft.session !== session);
    this.#write([{ session, at: Date.now(), rowVersion, fields }, ...rest]);
  }

  drop(session = this.#session): void {
    this.#write(this.#read().filter((draft) => draft.session !== session));
  }

  #read(): KeptDraft[] {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(this.#key) ?? '[]');
      return Array.isArray(kept) ? kept.filter(isKept).toSorted((a, b) => b.at - a.at) : [];
    } catch {
      return [];
    }
  }

  #write(drafts: KeptDraft[]): void {
    try {
      if (drafts.length === 0) localStorage.removeItem(this.#key);
      else localStorage.setItem(this.#key, JSON.stringify(drafts.slice(0, most)));
    } catch {
      // Private windows and full disks keep nothing.
    }
  }
}

function isKept(value: unknown): value is KeptDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'session' in value &&
    typeof value.session === 'string' &&
    'at' in value &&
    typeof value.at === 'number' &&
    'rowVersion' in value &&
    typeof value.rowVersion === 'string' &&
    'fields' in value &&
    Array.isArray(value.fields)
  );
}
