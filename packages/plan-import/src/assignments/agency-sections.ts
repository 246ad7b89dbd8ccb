import { type AgencyHead, isAgencyName, readAgencyHead } from '#app/agencies/agency-name.ts';
import { ancestorsOf, type OutlineNode, walk } from '#app/outline/node.ts';
import { classify } from '#app/sections/classify.ts';
import { startsTask } from '#app/text/words.ts';

/** AgencyNode is a heading of the assignment section with the agency that it names. */
export type AgencyNode = {
  readonly node: OutlineNode;
  readonly head: AgencyHead;
  /** False for a heading that stands among agencies and is not known as one. */
  readonly recognised: boolean;
  /** True where a heading above says `Đề nghị` for all below it. */
  readonly requestedAbove: boolean;
};

const HEADINGS = new Set([
  'dec1',
  'dec2',
  'dec3',
  'dec4',
  'letter',
  'roman',
  'paren',
  'bold',
  'plain',
  'markdown',
  'capitals',
  'article',
]);
const BULLETS = new Set(['dash', 'bullet', 'plus']);

const isSentence = ({ head, node }: AgencyNode) =>
  head.sentence || (node.children.length === 0 && head.task === undefined);

/** What follows "Các sở:" is a list of names when it begins with a capital and no verb. */
const lists = (rest: string) => /^\s*\p{Lu}/u.test(rest) && !startsTask(rest.trim());

/** A verb within a heading that has its tasks below is part of the name ("Các hộ tham gia Chương trình"). */
function wholeName(node: OutlineNode, head: AgencyHead): AgencyHead {
  const text = node.body.text;
  const titled = node.children.length > 0 && text.length <= 140 && !/[.;:,]$/.test(text);
  const listed =
    head.task !== undefined && !head.sentence && isAgencyName(text.slice(head.task).trim());
  const collective =
    head.task !== undefined && !head.sentence && titled && lists(text.slice(head.task));
  if (!listed && !collective && !(head.sentence && titled)) return head;
  const end = text.replace(/[\s.:;,]+$/u, '').length;
  return { ...head, end, task: undefined, sentence: false };
}

function read(node: OutlineNode, requestedAbove: boolean): AgencyNode | undefined {
  const head = readAgencyHead(node.body.text);
  return head ? { node, head: wholeName(node, head), recognised: true, requestedAbove } : undefined;
}

function isAssignmentHeading(node: OutlineNode): boolean {
  if (node.kind === 'text' || node.kind === 'table' || node.kind === 'root') return false;
  return classify(node.body.text) === 'assignments';
}

const requests = (node: OutlineNode) => /^đề nghị(?![\p{L}])/iu.test(node.body.text);

/** A short heading among agencies that is none of the other things a plan speaks of. */
function unknownAgency(node: OutlineNode): AgencyNode | undefined {
  const text = node.body.text;
  const short = text.length <= 120 && /^\p{Lu}/u.test(text) && !/[.;]$/.test(text);
  if (!HEADINGS.has(node.kind) || !short || node.children.length === 0) return undefined;
  if (classify(text) !== undefined || text.split(' ').length > 14) return undefined;
  const end = text.replace(/[\s:]+$/, '').length;
  const start = /^đề nghị\s+/iu.exec(text)?.[0].length ?? 0;
  const head = { requested: start > 0, start, end, task: undefined, sentence: false };
  return { node, head, recognised: false, requestedAbove: false };
}

/** The agencies directly below one heading, or below its sub-headings where these only group them. */
function agenciesBelow(section: OutlineNode, requestedAbove: boolean, depth = 0): AgencyNode[] {
  const requested = requestedAbove || requests(section);
  const read1 = section.children.map((child) => ({
    child,
    agency: headingAgency(child, requested),
  }));
  const known = read1.filter(({ agency }) => agency !== undefined).length;
  return read1.flatMap(({ child, agency }) => {
    if (agency) {
      const below =
        depth < 4 && agency.head.task === undefined
          ? agenciesBelow(child, requested, depth + 1)
          : [];
      const named = below.filter(({ head, node }) => !head.sentence || HEADINGS.has(node.kind));
      return groups(child, named) ? named : [agency];
    }
    if (child.kind === 'text' || child.kind === 'table' || BULLETS.has(child.kind)) return [];
    if (classify(child.body.text) === 'reporting') return [];
    const below = depth < 4 ? agenciesBelow(child, requested, depth + 1) : [];
    if (below.length > 0) return below;
    const unknown = known >= 3 && depth <= 1 ? unknownAgency(child) : undefined;
    return unknown ? [unknown] : [];
  });
}

/** An agency whose every bullet is an agency itself is only the name of a group. */
function groups(node: OutlineNode, below: readonly AgencyNode[]): boolean {
  const listed = node.children.filter(({ kind }) => kind !== 'text').length;
  return below.length >= 2 && below.length === listed;
}

function headingAgency(node: OutlineNode, requested: boolean): AgencyNode | undefined {
  if (node.kind === 'table' || node.kind === 'root') return undefined;
  const agency = read(node, requested);
  if (!agency) return undefined;
  if (node.kind === 'text')
    return agency.head.task !== undefined && !agency.head.sentence ? agency : undefined;
  if (BULLETS.has(node.kind) && agency.head.task === undefined && node.children.length === 0)
    return undefined;
  return agency;
}

/** AgencyLists are the agencies named by headings, and those that only a sentence charges with something. */
export type AgencyLists = { readonly named: AgencyNode[]; readonly sentences: AgencyNode[] };

/** findAgencies lists the agencies of every assignment section, in order. */
export function findAgencies(root: OutlineNode): AgencyLists {
  const sections: OutlineNode[] = [];
  for (const node of walk(root)) {
    if (!isAssignmentHeading(node)) continue;
    if (ancestorsOf(node).some((above) => sections.includes(above))) continue;
    sections.push(node);
  }
  const lists = sections.map((section) => agenciesBelow(section, false));
  const named = lists.flatMap((list) => {
    const whole = list.filter((agency) => !isSentence(agency));
    // Sentences among headings ("3. Sở Y tế chủ trì …") are headings with their task on the same line.
    return whole.length * 2 >= list.length ? list : whole;
  });
  const sentences = lists.flat().filter((agency) => !named.includes(agency));
  return { named, sentences };
}
