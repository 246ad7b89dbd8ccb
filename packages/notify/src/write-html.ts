import { html, type Html, type HtmlValue } from './html.ts';
import { darkStyles, style } from './html-style.ts';
import type { MailBlock, MailDocument, MailLink, WorkItem } from './mail-document.ts';

/** writeHtml writes a mail as HTML that old mail programs can lay out: tables, inline styles, no image, nothing fetched. */
export function writeHtml({ lang, subject, blocks, footer, unsubscribe }: MailDocument): string {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>${darkStyles}</style>
</head>
<body class="paper" style="${style.body}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="paper" style="${style.paper}">
<tr><td align="center" style="${style.margin}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="sheet" style="${style.sheet}">
<tr><td class="brand" style="${style.brand}">Tiến Độ</td></tr>
<tr><td class="ink" style="${style.content}">
${blocks.map(writeBlock)}
</td></tr>
<tr><td class="soft" style="${style.footer}">${footer.map((line) => html`<p class="soft" style="${style.footerLine}">${line}</p>`)}${writeUnsubscribe(unsubscribe)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>
`.toString();
}

function writeUnsubscribe(link: MailLink | undefined): HtmlValue {
  if (link === undefined) return '';
  return html`<p class="soft" style="${style.footerLine}"><a class="link" href="${link.url}" style="${style.link}">${link.label}</a></p>`;
}

function writeBlock(block: MailBlock): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p style="${style.paragraph}">${block.text}</p>\n`;
    case 'heading':
      return html`<h2 class="${block.tone ?? 'ink'}" style="${style.heading}${block.tone ? style[block.tone] : ''}">${block.text}</h2>\n`;
    case 'item':
      return writeItem(block.item);
    case 'quote':
      return html`<blockquote class="quote" style="${style.quote}">${block.text}</blockquote>\n`;
    case 'button':
      return writeButton(block.link, block.help);
  }
}

function writeItem({ title, tone, deadline, facts, link }: WorkItem): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="${style.item}">
<tr><td class="edge-${tone}" style="${style.edge}${style[`edge-${tone}`]}">
<p style="${style.title}"><a class="ink" href="${link.url}" style="${style.titleLink}">${title}</a></p>
<p class="${tone}" style="${style.deadline}${style[tone]}">${deadline}</p>
${facts.map((fact) => html`<p class="soft" style="${style.fact}">${fact}</p>\n`)}<p style="${style.open}"><a class="link" href="${link.url}" style="${style.link}">${link.label}</a></p>
</td></tr>
</table>
`;
}

function writeButton({ label, url }: MailLink, help: string | undefined): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="${style.action}">
<tr><td class="button" style="${style.button}"><a class="button" href="${url}" style="${style.buttonLink}">${label}</a></td></tr>
</table>
${help === undefined ? '' : html`<p class="soft" style="${style.help}">${help}<br><a class="link" href="${url}" style="${style.link}">${url}</a></p>\n`}`;
}
