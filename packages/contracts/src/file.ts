import { z } from 'zod';

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

/** FilePurposeSchema: evidence waits for a task update or a report, a plan document for its import. */
export const FilePurposeSchema = z.enum(['evidence', 'plan_document']);
export type FilePurpose = z.infer<typeof FilePurposeSchema>;

/** planDocumentTypes maps the media types in which an official plan is taken to their usual endings. */
export const planDocumentTypes = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/pdf': ['pdf'],
  'text/plain': ['txt', 'md'],
} as const;

/** PlanDocumentType is a media type that an official plan may have. */
export type PlanDocumentType = keyof typeof planDocumentTypes;

/** isPlanDocumentType tells whether a media type is taken as an official plan. */
export function isPlanDocumentType(value: string): value is PlanDocumentType {
  return Object.hasOwn(planDocumentTypes, value);
}

/** isAllowedFileType tells whether a media type is taken as evidence. */
export function isAllowedFileType(value: string): value is AllowedFileType {
  return Object.hasOwn(allowedFileTypes, value);
}
