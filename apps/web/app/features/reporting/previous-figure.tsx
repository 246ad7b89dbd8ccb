import { useText } from '#app/lib/text.ts';
import { previousText } from './figure-texts.ts';
import type { Report } from './report-page.tsx';

/** PreviousFigure shows what was reported of a target last time, and of which day it is. */
export function PreviousFigure({ figure }: { readonly figure: Report['figures'][number] }) {
  const text = useText();
  return (
    <>
      {previousText(figure, text)}
      {figure.previous !== null && (
        <span className="sub-line">{text.formatDate(figure.previous.on)}</span>
      )}
    </>
  );
}
