import type { MailBlock, MailDocument, WorkItem } from './mail-document.ts';

/** writeText writes a mail as plain text, for readers without HTML and for search. */
export function writeText({ blocks, footer, unsubscribe }: MailDocument): string {
  const wayOut = unsubscribe ? [`${unsubscribe.label}: ${unsubscribe.url}`] : [];
  const ending = ['-- ', ...footer, ...wayOut].join('\n');
  return `${[...blocks.map(writeBlock), ending].join('\n\n')}\n`;
}

function writeBlock(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'heading':
      return block.text.toLocaleUpperCase('vi');
    case 'item':
      return writeItem(block.item);
    case 'quote':
      return block.text.replaceAll(/^/gm, '> ');
    case 'button':
      return `${block.link.label}:\n${block.link.url}`;
  }
}

function writeItem({ title, deadline, facts, link }: WorkItem): string {
  const lines = [deadline, ...facts, `${link.label}: ${link.url}`];
  return [`* ${title}`, ...lines.map((line) => `  ${line}`)].join('\n');
}
