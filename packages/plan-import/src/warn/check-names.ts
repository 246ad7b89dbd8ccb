import type { DraftWarning } from '@tiendo/contracts';
import { type Place, placesIn } from '#app/header/locality.ts';
import type { Paragraph } from '#app/lines/paragraph.ts';
import { fold } from '#app/text/fold.ts';
import { spanOf } from '#app/text/mapped-text.ts';
import { warning } from './warning.ts';

/** Old and new places of the tone mark (Hoà, Hòa) are one spelling. */
const OLD_TONES: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  uý: 'úy',
  uỳ: 'ùy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const spelling = ({ kind, name }: Place) =>
  `${kind} ${name}`
    .toLowerCase()
    .replace(/oà|oá|oả|oã|oạ|uý|uỳ|uỷ|uỹ|uỵ/g, (pair) => OLD_TONES[pair] ?? pair);

type Mention = { readonly place: Place; readonly body: Paragraph['body'] };

function rarer(mentions: readonly Mention[]): DraftWarning[] {
  const counts = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = spelling(mention.place);
    const known = counts.get(key);
    if (known) known.push(mention);
    else counts.set(key, [mention]);
  }
  const [usual, ...others] = [...counts.values()].sort((a, b) => b.length - a.length);
  const [first] = usual ?? [];
  if (!first) return [];
  return others.flatMap(([odd]) => {
    if (!odd) return [];
    const { kind, name, at } = odd.place;
    const span = spanOf(odd.body, at, at + kind.length + 1 + name.length);
    const message = `Tên viết không thống nhất: “${kind} ${name}” và “${first.place.kind} ${first.place.name}”.`;
    return [warning('place_names_conflict', message, span)];
  });
}

/** checkNames warns where one place is spelt in two ways (xã Diên Hà, xã Diễn Hà). */
export function checkNames(paragraphs: readonly Paragraph[]): DraftWarning[] {
  const groups = new Map<string, Mention[]>();
  for (const { body } of paragraphs) {
    for (const place of placesIn(body.text)) {
      const key = fold(`${place.kind} ${place.name}`);
      const known = groups.get(key);
      if (known) known.push({ place, body });
      else groups.set(key, [{ place, body }]);
    }
  }
  return [...groups.values()].flatMap(rarer);
}
