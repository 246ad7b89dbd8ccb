import exceljs, { type Workbook } from 'exceljs';
import { strFromU8, strToU8 } from 'fflate';
import { type DocumentProperties, coreProperties } from '../archive/core-properties.ts';
import { fixedZip, partsOf } from '../archive/fixed-zip.ts';
import type { Layout } from '../layout/layout.ts';

const STYLES = 'xl/styles.xml';

/** newWorkbook is an empty workbook. */
export const newWorkbook = (): Workbook => new exceljs.Workbook();

/** packWorkbook writes a workbook; the same content and properties are always the same bytes. */
export async function packWorkbook(
  workbook: Workbook,
  properties: DocumentProperties,
  { font }: Layout,
): Promise<Uint8Array> {
  const parts = partsOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = parts[STYLES];
  if (styles === undefined) throw new Error('exceljs wrote no styles');
  return fixedZip({
    ...parts,
    // The font of cells that nobody has filled yet.
    [STYLES]: strToU8(
      strFromU8(styles)
        .replaceAll('val="Calibri"', `val="${font}"`)
        .replaceAll('<scheme val="minor"/>', ''),
    ),
    'docProps/core.xml': coreProperties(properties),
  });
}
