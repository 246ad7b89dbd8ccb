import { isAllowedFileType, type AllowedFileType } from '@tiendo/contracts';
import { fileTypeFromBuffer } from 'file-type';
import { readZipDirectory } from './zip-directory.ts';

/** What an honest document of 10 MiB may claim to unpack to; more would freeze whoever opens it. */
const maxUnpackedBytes = 200 * 1024 * 1024;

const zipSignature = [0x50, 0x4b, 0x03, 0x04];

const mainParts = [
  ['word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

/** recogniseType tells by its content alone which allowed type a file has, or null when it has none of them. Nothing is unpacked. */
export async function recogniseType(bytes: Uint8Array): Promise<AllowedFileType | null> {
  if (zipSignature.every((byte, index) => bytes[index] === byte)) return officeType(bytes);
  const found = await fileTypeFromBuffer(bytes);
  return found && isAllowedFileType(found.mime) ? found.mime : null;
}

/** A Word or Excel file is a zip with its main part and no macros; whatever else is a zip is refused. */
function officeType(bytes: Uint8Array): AllowedFileType | null {
  const entries = readZipDirectory(bytes);
  if (!entries || entries.some((entry) => entry.encrypted)) return null;
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedBytes, 0);
  if (unpacked > maxUnpackedBytes) return null;
  const names = new Set(entries.map((entry) => entry.name));
  if (!names.has('[Content_Types].xml')) return null;
  if (entries.some((entry) => /vbaproject/i.test(entry.name))) return null;
  const parts = mainParts.filter(([part]) => names.has(part));
  return parts.length === 1 ? (parts[0]?.[1] ?? null) : null;
}
