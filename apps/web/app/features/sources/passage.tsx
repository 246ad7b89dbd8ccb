import { useText } from '#app/lib/text.ts';
import type { Source } from './source-facts.tsx';

/** Of the quotation only the passage's own line is wanted, so what stands around it is cut to a few words. */
const around = 120;

/** Quote is a passage in one piece, with a few words on either side. */
export function Quote({ source }: { readonly source: Source }) {
  const before = source.before.slice(-around);
  const after = source.after.slice(0, around);
  return (
    <blockquote className="source-quote">
      {before !== '' && '… '}
      {before.replace(/^\S*\s/, '')}
      <mark>{source.quote}</mark>
      {after.replace(/\s\S*$/, '')}
      {after !== '' && ' …'}
    </blockquote>
  );
}

/** No word of a document is longer than this. */
const longestWord = 60;

/** Passage is the text of the document around a passage, line by line as the document has it; `around` is what was asked for on each side. */
export function Passage(props: { readonly source: Source; readonly around: number }) {
  const { t } = useText();
  const { source, around: asked } = props;
  // Where the text was cut it begins and ends with whole lines; the backend has left half a word out already.
  const isCutBefore = source.spanStart > source.before.length;
  const isCutAfter = source.after.length > asked - longestWord;
  const before = isCutBefore ? source.before.replace(/^[^\n]*\n/, '') : source.before;
  const after = isCutAfter ? source.after.replace(/\n[^\n]*$/, '') : source.after;
  return (
    <>
      {isCutBefore && <p className="source-cut">{t('sources.cut_before')}</p>}
      <p className="source-text">
        {closeUp(before).trimStart()}
        <mark id={anchorOf(source)}>{closeUp(source.quote)}</mark>
        {closeUp(after).trimEnd()}
      </p>
      {isCutAfter && <p className="source-cut">{t('sources.cut_after')}</p>}
    </>
  );
}

/** anchorOf names the place of a passage on its page. */
export function anchorOf(source: Source): string {
  return `doan-${source.versionNumber}-${source.spanStart}`;
}

/** Documents out of PDF have an empty line after every line; here they would only make the way longer. */
function closeUp(text: string): string {
  return text.replaceAll(/\n\s*\n/g, '\n');
}
