const LINK = /https?:\/\/[^\s<>"']+/g;
// A sentence may end right after an address; a bracket belongs to it only when it was opened in it.
const TRAILING = /[.,;:!?…]+$/;

function trim(link: string): string {
  const bare = link.replace(TRAILING, '');
  return bare.endsWith(')') && !bare.includes('(') ? trim(bare.slice(0, -1)) : bare;
}

/** TextPart is a piece of text, an address or not. */
export type TextPart = { text: string; isLink: boolean };

/** splitLinks cuts a text into its addresses and what stands between them; joined again it is the same text. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const link = trim(match[0]);
    if (match.index > end) parts.push({ text: text.slice(end, match.index), isLink: false });
    parts.push({ text: link, isLink: true });
    end = match.index + link.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), isLink: false });
  return parts;
}

/** linksIn lists the addresses in a text, each once, in their order. */
export function linksIn(text: string): string[] {
  const links = splitLinks(text).filter((part) => part.isLink);
  return [...new Set(links.map((part) => part.text))];
}
