import { maxBodyBytes, type ErrorCode } from '@tiendo/contracts';
import {
  MaxFileSizeExceededError,
  MaxFilesExceededError,
  MaxTotalSizeExceededError,
  parseFormData,
} from '@remix-run/form-data-parser';

/** FormTooLarge says which bound a form broke while it was being read. */
export class FormTooLarge extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.code = code;
  }
}

/** Files that one form may bring. */
const maxFiles = 20;

const chosenFiles = (form: FormData) =>
  [...form.values()].filter((value) => value instanceof File && value.name !== '').length;

/** readForm reads the body of a POST within bounds: a body over the limit is never held in memory whole. */
export async function readForm(request: Request): Promise<FormData> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBodyBytes) {
    throw new FormTooLarge(tooLarge(request));
  }
  try {
    const form = await parseFormData(request, {
      // A field for files that was left empty counts as one; a report has one at every figure.
      maxFiles: 600,
      maxParts: 5_000,
      // The backend judges each file; reading it whole first is what lets the form come back with all that was typed.
      maxFileSize: maxBodyBytes,
      maxTotalSize: maxBodyBytes,
    });
    if (chosenFiles(form) > maxFiles) throw new FormTooLarge('too_many_files');
    return form;
  } catch (error) {
    if (error instanceof MaxFileSizeExceededError) throw new FormTooLarge('upload_too_large');
    if (error instanceof MaxFilesExceededError) throw new FormTooLarge('too_many_files');
    if (error instanceof MaxTotalSizeExceededError) throw new FormTooLarge(tooLarge(request));
    throw error;
  }
}

/** Only a form with files is sent in parts: there, no text needs to be shortened. */
function tooLarge(request: Request): ErrorCode {
  const isMultipart = request.headers.get('content-type')?.startsWith('multipart/') ?? false;
  return isMultipart ? 'upload_too_large' : 'payload_too_large';
}
