/** FileStore keeps the bytes of evidence files; what they are is written in PostgreSQL. Keys never come from people. */
export interface FileStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** get gives the bytes, or fails with not_found when the store has lost them. */
  get(key: string): Promise<Uint8Array>;
  remove(key: string): Promise<void>;
}
