import type { MappedText } from '#app/text/mapped-text.ts';

const TAG = /<(\/?)([a-z][a-z0-9]{0,9})((?:\s[^<>]{0,200})?)\/?>/gi;
const TABLE = /^(?:table|thead|tbody|tfoot|tr|td|th|colgroup|col|caption)$/i;
const MOST_COLUMNS = 40;

/** isHtmlTable says whether a line has tags of a table, as some readers of scans write them. */
export function isHtmlTable(text: string): boolean {
  return /<\/?(?:table|thead|tbody|tfoot|tr|td|th|colgroup|col|caption)[\s/>]/i.test(text);
}

/** htmlRow writes a row of tags (`<tr><td>a</td><td>b</td></tr>`) as a row between pipes; a line of other tags of a table has no words left. */
export function htmlRow(line: MappedText): MappedText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const put = (unit: string, at: number) => {
    if (unit === ' ' && (text === '' || text.endsWith(' '))) return;
    text += unit;
    from.push(line.from[at] ?? 0);
    to.push(line.to[at] ?? 0);
  };
  let done = 0;
  // How many columns the open cell takes; the empty ones follow its words.
  let columns = 0;
  const closeCell = (at: number) => {
    for (let i = 1; i < columns; i++) put('|', at);
    columns = 0;
  };
  const keep = (end: number) => {
    for (; done < end; done++)
      put(line.text.charAt(done) === '|' ? '/' : line.text.charAt(done), done);
  };
  for (const found of line.text.matchAll(TAG)) {
    const { index, 0: tag, 1: closing, 2: name = '', 3: attributes = '' } = found;
    keep(index);
    done = index + tag.length;
    if (closing === '' && /^t[dh]$/i.test(name)) {
      closeCell(index);
      put('|', index);
      const spanned = Number(/colspan\s*=\s*["']?(\d{1,2})/i.exec(attributes)?.[1] ?? '1');
      columns = Math.min(Math.max(1, spanned), MOST_COLUMNS);
    }
    if (!TABLE.test(name) || closing !== '' || columns > 0) put(' ', index);
  }
  keep(line.text.length);
  const last = Math.max(0, line.text.length - 1);
  if (columns > 0) {
    closeCell(last);
    put('|', last);
  }
  const length = text.trimEnd().length;
  return { text: text.slice(0, length), from: from.slice(0, length), to: to.slice(0, length) };
}
