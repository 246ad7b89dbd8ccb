/** maxFileBytes is the largest evidence file that is taken: 10 MiB. */
export const maxFileBytes = 10 * 1024 * 1024;

/**
 * maxBodyBytes bounds every request body: 48 MiB. It is well above what is taken, so that a form with too large a file or text is still read whole and
 * comes back with its sentence and everything that was typed.
 */
export const maxBodyBytes = 48 * 1024 * 1024;

/** allowedFileTypes maps the media types taken as evidence to their usual endings. */
export const allowedFileTypes = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
} as const;

/** AllowedFileType is a media type that evidence may have. */
export type AllowedFileType = keyof typeof allowedFileTypes;

/** isAllowedFileType tells whether a media type is taken as evidence. */
export function isAllowedFileType(value: string): value is AllowedFileType {
  return Object.hasOwn(allowedFileTypes, value);
}
