/** FileView is what is shown of an evidence file. */
export interface FileView {
  id: string;
  name: string;
  sizeBytes: number;
  mediaType: string;
}

/** FileContent is an evidence file with its bytes. */
export interface FileContent extends FileView {
  sha256: string;
  bytes: Uint8Array;
}
