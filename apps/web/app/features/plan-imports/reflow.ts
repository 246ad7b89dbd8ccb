/** A line that a converter broke goes on in small letters; `a)` and `b.` begin items. */
const brokenLine = /[^\S\n]*\n(?:[^\S\n]*\n)?[^\S\n]*(?=\p{Ll}(?!\p{L}?[).]))/gu;
const emptyLines = /\n[^\S\n]*(?:\n[^\S\n]*){2,}/g;

/** reflow makes a source's text readable in a narrow pane: lines broken in mid-sentence are joined, of empty lines one is left. No letter changes. */
export function reflow(text: string): string {
  return text.replace(brokenLine, ' ').replace(emptyLines, '\n\n');
}
