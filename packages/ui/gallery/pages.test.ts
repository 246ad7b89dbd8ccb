import { describe, expect, test } from 'vitest';
import { attributes, doubles } from '../test/html.ts';
import { renderPages } from './pages.tsx';

const documents = Object.entries(renderPages('style.css'));

describe.each(documents)('mock page %s', (_name, document) => {
  const ids = attributes(document, 'id');

  test('no id stands twice', () => {
    expect(doubles(ids)).toEqual([]);
  });

  test('every label, description and summary link meets its field', () => {
    const wanted = [
      ...attributes(document, 'for'),
      ...attributes(document, 'aria-describedby').flatMap((value) => value.split(' ')),
      ...attributes(document, 'aria-labelledby'),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('there is one h1, one main, and no heading level is skipped', () => {
    const levels = [...document.matchAll(/<h([1-6])[ >]/g)].map((found) => Number(found[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(Math.max(...levels)).toBeLessThanOrEqual(2);
    expect(document.match(/<main /g)).toHaveLength(1);
  });

  test('it needs no script and no inline style', () => {
    expect(document).not.toMatch(/<script|\sstyle="|\son[a-z]+="/);
  });

  test('every form control has a name to be read by', () => {
    const nameless = [...document.matchAll(/<(?:input|select|textarea)[^>]*>/g)]
      .map(([control]) => control)
      // A choice stands inside its own label.
      .filter((control) => !/type="(?:checkbox|radio)"|aria-label=/.test(control))
      .filter((control) => !document.includes(`for="${attributes(control, 'id')[0]}"`));
    expect(nameless).toEqual([]);
  });
});
