import { Buffer } from 'node:buffer';
import { strFromU8, strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { z } from 'zod';
import { numberParagraphs } from './number-paragraphs.ts';
import { Unreadable } from './problem.ts';
import { tableText } from './table-text.ts';
import { unzip } from './zip-entries.ts';

/** Element is what mammoth's reader makes of a part of the document, as far as it matters here. */
const ElementSchema = z.looseObject({
  type: z.string(),
  value: z.string().optional(),
  isBold: z.boolean().nullish(),
  isDeleted: z.boolean().nullish(),
  styleName: z.string().nullish(),
  numbering: z.looseObject({ isOrdered: z.boolean() }).nullish(),
  get children() {
    return z.array(ElementSchema).optional();
  },
});
type Element = z.infer<typeof ElementSchema>;

const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d?|numbering|styles|footnotes|endnotes)\.xml|word\/_rels\/document\d?\.xml\.rels)$/;
const SKIPPED = new Set(['noteReference', 'commentReference', 'image']);

function inline(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return ' ';
  if (element.type === 'break') return '\n';
  if (SKIPPED.has(element.type)) return '';
  return (element.children ?? []).map(inline).join('');
}

function* runsOf(element: Element): Generator<Element> {
  for (const child of element.children ?? []) {
    if (child.type === 'run') yield child;
    else yield* runsOf(child);
  }
}

/** A paragraph set wholly in bold is a heading when it is short; the text says so as markdown does. */
function paragraph(element: Element): string {
  const text = inline(element)
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (text === '') return '';
  const bullet =
    element.numbering && !element.numbering.isOrdered && !/^[-+•]/.test(text) ? '- ' : '';
  const runs = [...runsOf(element)].filter((run) => /[\p{L}]/u.test(inline(run)));
  const bold = runs.length > 0 && runs.every(({ isBold }) => isBold === true);
  const line = `${bullet}${text.replaceAll('*', '∗')}`;
  return bold && text.length <= 200 && !text.includes('\n') ? `**${line}**` : line;
}

function table(element: Element): string {
  const rows = (element.children ?? []).map((row) =>
    (row.children ?? []).map((cell) =>
      (cell.children ?? []).map(block).join('\n').replaceAll('**', ''),
    ),
  );
  return tableText(rows);
}

function block(element: Element): string {
  if (element.type === 'paragraph') return paragraph(element);
  if (element.type === 'table') return table(element);
  return (element.children ?? []).map(block).join('\n\n');
}

/** Leaves out everything that is no text, so that no picture is ever unpacked, and writes the numbering out. */
function textOnly(bytes: Uint8Array): Uint8Array {
  const parts = unzip(bytes, (name) => PARTS.test(name));
  const numbering = parts.get('word/numbering.xml');
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of parts) {
    const xml = strFromU8(content);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
      throw new Unreadable(
        'file_damaged',
        'Tệp .docx chứa khai báo không được phép nên không được mở.',
      );
    files[name] =
      /^word\/document\d?\.xml$/.test(name) && numbering
        ? strToU8(numberParagraphs(xml, strFromU8(numbering)))
        : content;
  }
  return zipSync(files, { level: 0 });
}

/** readDocx reads the text of a Word document, its tables as rows between pipes. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  let root: unknown;
  await mammoth.convertToHtml(
    { buffer: Buffer.from(textOnly(bytes)) },
    {
      transformDocument: (element: unknown) => {
        root = element;
        return {
          type: 'document',
          children: [],
          notes: { resolve: () => undefined },
          comments: [],
        };
      },
    },
  );
  const document = ElementSchema.parse(root);
  return (document.children ?? [])
    .map(block)
    .filter((text) => text !== '')
    .join('\n\n');
}
