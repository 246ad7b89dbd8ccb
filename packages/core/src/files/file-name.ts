import {
  allowedFileTypes,
  planDocumentTypes,
  type AllowedFileType,
  type PlanDocumentType,
} from '@tiendo/contracts';

const endingsOf = { ...allowedFileTypes, ...planDocumentTypes };

const maxLength = 200;

/**
 * safeFileName turns what a browser calls a file into a name that is safe to show and to save: no folder, nothing invisible (direction
 * marks can make `exe.pdf` of `fdp.exe`), composed Vietnamese letters, at most 200 characters, and an ending that fits its content.
 */
export function safeFileName(given: string, mediaType: AllowedFileType | PlanDocumentType): string {
  const endings: readonly string[] = endingsOf[mediaType];
  const base = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  const clean = base
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .replace(/[<>:"|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '');
  const dot = clean.lastIndexOf('.');
  const fits = dot > 0 && endings.includes(clean.slice(dot + 1).toLowerCase());
  const ending = fits ? clean.slice(dot) : `.${endings[0]}`;
  const stem = Array.from(fits ? clean.slice(0, dot) : clean)
    .slice(0, maxLength - ending.length)
    .join('')
    .trimEnd();
  return (stem || 'tệp') + ending;
}
