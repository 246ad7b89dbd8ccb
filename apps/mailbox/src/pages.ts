import { html, Html } from './html.ts';
import { splitLinks } from './links.ts';
import type { MailboxMessage, MailboxSummary } from './message.ts';
import { STYLE } from './style.ts';

const TIME = new Intl.DateTimeFormat('vi-VN', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Asia/Ho_Chi_Minh',
});

function layout(title: string, body: Html): string {
  return html`<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Hộp thư thử</title><style>${new Html(STYLE)}</style></head>
<body><header><a href="/">Hộp thư thử</a><p>Thư của nền tảng Tiến Độ trên máy này; không thư nào được gửi ra ngoài.</p></header>
<main>${body}</main></body></html>`.text;
}

function row(mail: MailboxSummary): Html {
  return html`<tr><td><a href="/messages/${mail.id}">${mail.subject === '' ? '(không có tiêu đề)' : mail.subject}</a></td>
<td>${mail.to.join(', ')}</td><td><time datetime="${mail.date}">${TIME.format(new Date(mail.date))}</time></td></tr>`;
}

function pager(query: string, page: number, pages: number): Html {
  if (pages < 2) return html``;
  const link = (to: number, label: string) =>
    to < 1 || to > pages
      ? html`<span>${label}</span>`
      : html`<a href="/?to=${encodeURIComponent(query)}&page=${to}">${label}</a>`;
  return html`<nav aria-label="Trang">${link(page - 1, 'Mới hơn')} <span>Trang ${page}/${pages}</span> ${link(page + 1, 'Cũ hơn')}</nav>`;
}

const PAGE_SIZE = 100;

/** listPage shows the mails found, newest first, a hundred a page. */
export function listPage(mails: MailboxSummary[], query: string, wantedPage: number): string {
  const pages = Math.max(1, Math.ceil(mails.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, wantedPage), pages);
  const shown = mails.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const table = html`<table><thead><tr><th scope="col">Tiêu đề</th><th scope="col">Người nhận</th><th scope="col">Nhận lúc</th></tr></thead>
<tbody>${shown.map(row)}</tbody></table>`;
  const none = html`<p>${query === '' ? 'Chưa có thư nào.' : `Không có thư nào khớp với “${query}”.`}</p>`;
  return layout(
    'Danh sách',
    html`<h1>Thư đã gửi <small>${mails.length}</small></h1>
<form role="search"><label for="to">Người nhận hoặc tiêu đề</label> <input id="to" name="to" type="search" value="${query}"> <button>Tìm</button></form>
${mails.length === 0 ? none : table}${pager(query, page, pages)}`,
  );
}

function textView(text: string): Html {
  const parts = splitLinks(text).map((part) =>
    part.isLink
      ? html`<a href="${part.text}" rel="noreferrer">${part.text}</a>`
      : html`${part.text}`,
  );
  return html`<pre>${parts}</pre>`;
}

/** No script, form or frame of the mail runs: the frame is sandboxed, and its links open in a new tab. */
function htmlView(content: string): Html {
  const framed = `<base target="_blank">${content}`;
  return html`<details><summary>Bản HTML</summary><iframe title="Bản HTML của thư" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${framed}"></iframe></details>`;
}

/** messagePage shows one mail, its text first. */
export function messagePage(mail: MailboxMessage): string {
  const files = mail.attachments.map(
    ({ filename, size }) => html`<li>${filename} (${Math.ceil(size / 1024)} KB)</li>`,
  );
  return layout(
    mail.subject,
    html`<h1>${mail.subject}</h1>
<dl><dt>Từ</dt><dd>${mail.from}</dd><dt>Đến</dt><dd>${mail.to.join(', ')}</dd><dt>Nhận lúc</dt><dd>${TIME.format(new Date(mail.date))}</dd></dl>
${textView(mail.text)}${files.length === 0 ? html`` : html`<h2>Tệp đính kèm</h2><ul>${files}</ul>`}
${mail.html === undefined ? html`` : htmlView(mail.html)}
<p><a href="/messages/${mail.id}.eml">Tải thư gốc (.eml)</a></p>`,
  );
}

/** notFoundPage says that there is no such mail. */
export function notFoundPage(): string {
  return layout(
    'Không tìm thấy',
    html`<h1>Không tìm thấy thư này</h1><p><a href="/">Về danh sách</a></p>`,
  );
}
