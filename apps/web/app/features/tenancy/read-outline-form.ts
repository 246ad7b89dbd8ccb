import { builtInSections, type OutlineSection } from '@tiendo/contracts';
import type { FormReader } from '#app/lib/form-reader.ts';

const places = /^sections\.(\d+)\.id$/;

/** readOutlineForm reads the sections as they were typed, with what the pressed button does to them: `up-2`, `down-2`, `remove-2`, or saving. */
export function readOutlineForm(form: FormReader): OutlineSection[] {
  const sections = form
    .names()
    .flatMap((name) => places.exec(name)?.[1] ?? [])
    .map((at) => readSection(form, `sections.${at}.`));
  if (form.text('new.title') !== '') sections.push(readSection(form, 'new.'));
  const [act, at] = form.text('intent').split('-');
  return applied(sections, act ?? '', Number(at));
}

function readSection(form: FormReader, prefix: string): OutlineSection {
  return {
    id: form.text(`${prefix}id`),
    title: form.text(`${prefix}title`),
    guidance: form.text(`${prefix}guidance`),
    required: form.checked(`${prefix}required`),
  };
}

function applied(sections: OutlineSection[], act: string, at: number): OutlineSection[] {
  const chosen = sections[at];
  if (!chosen) return sections;
  if (act === 'remove')
    return builtInSections.some((id) => id === chosen.id) ? sections : sections.toSpliced(at, 1);
  const to = act === 'up' ? at - 1 : act === 'down' ? at + 1 : at;
  if (to < 0 || to >= sections.length) return sections;
  return sections.toSpliced(at, 1).toSpliced(to, 0, chosen);
}
