import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** html renders an element as the server does. */
export const html = (element: ReactElement): string => renderToStaticMarkup(element);

/** attributes lists the values of an attribute in a piece of HTML, in order. */
export function attributes(markup: string, name: string): string[] {
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(
    (found) => found[1] ?? '',
  );
}

/** doubles gives the values that stand more than once. */
export function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** text gives what is left of a piece of HTML without its tags. */
export function text(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
