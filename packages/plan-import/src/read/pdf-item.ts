/** PdfItem is one run of a page's text layer, in points from the page's lower left corner. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** PdfLine is what stands on one base line. */
export type PdfLine = {
  readonly y: number;
  readonly height: number;
  readonly items: PdfItem[];
};

/** toItem reads what pdfjs says of a run; none for marks without text. */
export function toItem(raw: object): PdfItem[] {
  if (!('str' in raw) || typeof raw.str !== 'string' || raw.str === '') return [];
  const transform =
    'transform' in raw && Array.isArray(raw.transform) ? raw.transform.map(Number) : [];
  const number = (value: unknown) => (typeof value === 'number' ? value : 0);
  const width = 'width' in raw ? number(raw.width) : 0;
  const height = 'height' in raw ? number(raw.height) : 0;
  return [
    {
      text: raw.str,
      x: transform[4] ?? 0,
      y: transform[5] ?? 0,
      width,
      height: height || Math.abs(transform[3] ?? 0),
    },
  ];
}

/** linesOf puts runs that follow one another on one base line together; `share` of a line's height may part them. */
export function linesOf(items: readonly PdfItem[], share = 0.5): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - item.y) <= Math.max(2, last.height * share))
      last.items.push(item);
    else lines.push({ y: item.y, height: item.height || 12, items: [item] });
  }
  return lines;
}

/** lineText writes the runs of a line one after another, a blank where they stand apart. */
export function lineText({ items }: Pick<PdfLine, 'items'>): string {
  let line = '';
  let end: number | undefined;
  for (const { text, x, width, height } of items) {
    const gap = end === undefined ? 0 : x - end;
    const apart = gap > Math.max(1, height * 0.18) && !line.endsWith(' ') && !text.startsWith(' ');
    line += apart ? ` ${text}` : text;
    end = x + width;
  }
  return line.trimEnd();
}
