import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A node of a document: its name with prefix, what it holds, and the text directly in it. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: Xml[];
  text: string;
}

/** Reads a document strictly: what is not well formed throws. */
function parseXml(source: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' };
  const path = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Xml = { name, attributes: { ...attributes }, children: [], text: '' };
    path.at(-1)?.children.push(node);
    path.push(node);
  });
  parser.on('closetag', () => {
    path.pop();
  });
  parser.on('text', (text) => {
    const node = path.at(-1);
    if (node) node.text += text;
  });
  parser.write(source).close();
  const [first] = root.children;
  if (!first) throw new Error('an empty document');
  return first;
}

/** Every node of that name below, in order. */
export function all(node: Xml, name: string): Xml[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The first node of that name below. */
export const first = (node: Xml, name: string): Xml | undefined => all(node, name)[0];

/** The only node of that name below. */
export function only(node: Xml, name: string): Xml {
  const [found, ...more] = all(node, name);
  if (!found || more.length > 0) throw new Error(`${name}: ${more.length + (found ? 1 : 0)}`);
  return found;
}

/** A file's parts, each parsed: what is no well-formed XML throws. */
export function partsOf(bytes: Uint8Array): Map<string, Xml> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, parseXml(strFromU8(content))]),
  );
}

/** One part of a file. */
export function part(bytes: Uint8Array, name: string): Xml {
  const found = unzipSync(bytes, { filter: (file) => file.name === name })[name];
  if (!found) throw new Error(`no ${name}`);
  return parseXml(strFromU8(found));
}

/** One run as it is set: its own properties over those of the whole document. */
export interface SetRun {
  text: string;
  size: number;
  bold: boolean;
  italics: boolean;
  font: string;
  colour: string;
}

const on = (properties: Xml | undefined, name: string) => {
  const node = properties && first(properties, name);
  return (
    node !== undefined && node.attributes['w:val'] !== 'false' && node.attributes['w:val'] !== '0'
  );
};

/** The text of a run or paragraph; a break is a space. */
export const textOf = (node: Xml): string =>
  node.children
    .map((child) =>
      child.name === 'w:t' ? child.text : child.name === 'w:br' ? ' ' : textOf(child),
    )
    .join('');

/** One paragraph as it is set. */
export interface SetParagraph {
  text: string;
  node: Xml;
  runs: SetRun[];
  align: string | undefined;
}

/** Every paragraph of a Word document, with the defaults of its styles worked in. */
export function paragraphs(bytes: Uint8Array, name = 'word/document.xml'): SetParagraph[] {
  const defaults = only(part(bytes, 'word/styles.xml'), 'w:rPrDefault');
  const font = only(defaults, 'w:rFonts').attributes;
  const fallback = {
    size: Number(only(defaults, 'w:sz').attributes['w:val']) / 2,
    colour: only(defaults, 'w:color').attributes['w:val'] ?? '',
    font: font['w:ascii'] ?? '',
  };
  return all(part(bytes, name), 'w:p').map((node) => ({
    node,
    text: textOf(node),
    align: first(node, 'w:jc')?.attributes['w:val'],
    runs: all(node, 'w:r').map((run) => {
      const properties = first(run, 'w:rPr');
      const size = properties && first(properties, 'w:sz')?.attributes['w:val'];
      return {
        text: textOf(run),
        size: size === undefined ? fallback.size : Number(size) / 2,
        bold: on(properties, 'w:b'),
        italics: on(properties, 'w:i'),
        font: (properties && first(properties, 'w:rFonts')?.attributes['w:ascii']) ?? fallback.font,
        colour:
          (properties && first(properties, 'w:color')?.attributes['w:val']) ?? fallback.colour,
      };
    }),
  }));
}
