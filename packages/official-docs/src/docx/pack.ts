import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { type DocumentProperties, coreProperties } from '../archive/core-properties.ts';
import { fixedZip, partsOf } from '../archive/fixed-zip.ts';
import type { Layout } from '../layout/layout.ts';
import { oneLine } from '../text/clean.ts';
import { stylesPart } from './styles.ts';
import { themePart } from './theme.ts';
import { halfPoints, twips } from './units.ts';

/** Section is a run of pages of one orientation. Each counts its own pages: an appendix is numbered by itself (Decree 30/2020). */
export interface Section {
  orientation: 'portrait' | 'landscape';
  children: (Paragraph | Table)[];
}

/** The page number stands in the middle of the top margin, from the second page on (Decree 30/2020, annex I). */
function headers({ pageNumber }: Layout) {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(pageNumber.size) });
  return {
    default: new Header({
      children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
    }),
    first: new Header({ children: [new Paragraph({ children: [] })] }),
  };
}

function sectionOptions({ orientation, children }: Section, layout: Layout): ISectionOptions {
  const { page, margins } = layout;
  return {
    headers: headers(layout),
    children,
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'],
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(margins.header),
          footer: twips(margins.header),
          gutter: 0,
        },
        pageNumbers: { start: 1 },
      },
    },
  };
}

/** packDocx writes a Word document; the same sections and properties are always the same bytes. */
export async function packDocx(
  sections: readonly Section[],
  properties: DocumentProperties,
  layout: Layout,
): Promise<Uint8Array> {
  const document = new Document({
    title: oneLine(properties.title),
    sections: sections.map((section) => sectionOptions(section, layout)),
  });
  const parts = partsOf(await Packer.pack(document, 'uint8array'));
  return fixedZip({
    ...parts,
    'word/styles.xml': stylesPart(layout),
    'word/theme/theme1.xml': themePart(parts['word/theme/theme1.xml'], layout),
    'docProps/core.xml': coreProperties(properties),
  });
}
