import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** fillTemplate writes into empty cells of a report's workbook, as a person would in Excel; `sheet` counts from 1: figures, then texts. */
export function fillTemplate(
  workbook: Uint8Array,
  cells: readonly { sheet: number; cell: string; value: number | string }[],
): Buffer<ArrayBuffer> {
  const parts = unzipSync(workbook);
  for (const { sheet, cell, value } of cells) {
    const name = `xl/worksheets/sheet${sheet}.xml`;
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const filled = xml.replace(new RegExp(`<c r="${cell}"( s="\\d+")?/>`), (_, style = '') =>
      typeof value === 'number'
        ? `<c r="${cell}"${style}><v>${value}</v></c>`
        : `<c r="${cell}"${style} t="inlineStr"><is><t>${value}</t></is></c>`,
    );
    if (filled === xml) throw new Error(`Cell ${cell} of sheet ${sheet} is not empty.`);
    parts[name] = strToU8(filled);
  }
  return Buffer.from(zipSync(parts));
}
