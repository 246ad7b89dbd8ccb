/**
 * FileStore keeps the bytes of evidence files; what they are is written in PostgreSQL. Keys are drawn by us, never by people: two to four
 * segments of lower-case letters, digits and hyphens, the first of them the tenant's id.
 */
export interface FileStore {
  /** put keeps the bytes whole or not at all, and for good once it resolves; `unavailable` when there is no room. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** get gives the bytes, or fails with not_found when the store has lost them. */
  get(key: string): Promise<Uint8Array>;
  /** remove forgets the bytes; a key that is not there is no error. */
  remove(key: string): Promise<void>;
  /** keysOlderThan lists a tenant's keys that were last written before the moment, left-overs of broken writes included. */
  keysOlderThan(tenantId: string, moment: Date): AsyncIterable<string>;
}
