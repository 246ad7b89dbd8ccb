import type { MailText } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import * as samples from '../test/samples.ts';
import {
  renderInvitationMail,
  renderReminderMail,
  renderResetMail,
  renderNewsMail,
} from './index.ts';

const { appUrl, invitation, manyItems, reminder, report, returned, task } = samples;
const vi = { appUrl };
const en = { appUrl, lang: 'en' as const };
const hostile = `<script>alert("x")</script> & 'y' $& $t(mail.closing) {{tenant}}`;
const escaped =
  '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39; $&amp; $t(mail.closing) {{tenant}}';

const linksOf = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1]);

/** What a reader sees of the HTML, without its mark-up. */
function seen(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return body
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => signs[name] ?? '')
    .replaceAll(/\s+/g, ' ');
}

describe('a reminder', () => {
  test('in Vietnamese: overdue first, last day with its weekday, distance, plan, period', () => {
    const { subject, text } = renderReminderMail(reminder([task, report]), vi);
    expect(subject).toBe(
      '[Tiến Độ] 1 việc quá hạn, 1 việc sắp đến hạn: Báo cáo kết quả thực hiện kế hoạch (6 tháng đầu năm 2026)',
    );
    expect(text).toBe(`Kính gửi Phạm Thị Lan,

Đến ngày 16/06/2026, Sở Y tế có 2 việc cần xử lý.

QUÁ HẠN (1)

* Báo cáo kết quả thực hiện kế hoạch
  Hạn cuối: Chủ nhật 14/06/2026, quá hạn 2 ngày
  Tình trạng: mới có bản nháp, chưa gửi
  Kỳ báo cáo: 6 tháng đầu năm 2026
  Thuộc: Kế hoạch nâng cao chất lượng dịch vụ công năm 2026, số 123/KH-UBND
  Soạn báo cáo: ${appUrl}/nghe-an/bao-cao/${report.id}

SẮP ĐẾN HẠN (1)

* Tổ chức tập huấn cho cán bộ đầu mối cấp xã
  Hạn cuối: Thứ Năm 18/06/2026, còn 2 ngày
  Tình trạng: đang thực hiện, chưa hoàn thành
  Thuộc: Kế hoạch nâng cao chất lượng dịch vụ công năm 2026, số 123/KH-UBND
  Cập nhật nhiệm vụ: ${appUrl}/nghe-an/nhiem-vu/${task.id}

Nhiệm vụ đã hoàn thành, báo cáo đã gửi thì hệ thống không nhắc lại.

--${' '}
Bạn nhận thư này với vai trò Cán bộ cơ quan tại Tỉnh Nghệ An.
Thư được gửi tự động từ hệ thống Tiến Độ, vui lòng không trả lời.
`);
  });

  test('in English', () => {
    const { subject, text, html } = renderReminderMail(reminder([task, report]), en);
    expect(subject).toMatch(/^\[Tiến Độ\] 1 overdue, 1 due soon: Báo cáo/);
    expect(text).toContain('Last day: Sunday 14/06/2026, 2 days overdue');
    expect(text).toContain('Last day: Thursday 18/06/2026, 2 days left');
    expect(text.indexOf('OVERDUE (1)')).toBeLessThan(text.indexOf('DUE SOON (1)'));
    expect(html).toContain('<html lang="en">');
  });

  test.each([
    [[task], '[Tiến Độ] 1 việc sắp đến hạn: Tổ chức tập huấn cho cán bộ đầu mối cấp xã'],
    [[{ ...task, lastDay: '2026-06-16' }], '[Tiến Độ] 1 việc sắp đến hạn: Tổ chức'],
    [[task, { ...task, title: 'Gấp', lastDay: '2026-06-17' }], '[Tiến Độ] 2 việc sắp đến hạn: Gấp'],
    [[report, { ...task, title: 'Cũ', lastDay: '2026-01-05' }], '[Tiến Độ] 2 việc quá hạn: Cũ'],
  ])('has a subject that counts and names the most urgent (%#)', (items, start) => {
    expect(renderReminderMail(reminder(items), vi).subject.startsWith(start)).toBe(true);
  });

  test('cuts a long title in the subject only, between whole characters', () => {
    const title = `${'Rà soát, '.repeat(8)}👩‍👩‍👧‍👦${' thống kê'.repeat(20)}`;
    const { subject, text } = renderReminderMail(reminder([{ ...task, title }]), vi);
    expect(subject.endsWith('…')).toBe(true);
    expect(subject).not.toMatch(/\p{Cs}/u);
    expect([...new Intl.Segmenter('vi').segment(subject)].length).toBeLessThan(110);
    expect(text).toContain(title.trim());
  });

  test('counts a long list in full, shows forty, and leads to the rest', () => {
    const { subject, text, html } = renderReminderMail(reminder(manyItems(250, 3)), vi);
    expect(subject).toBe('[Tiến Độ] 3 việc quá hạn, 247 việc sắp đến hạn: Việc số 0.');
    expect(text.match(/^\* /gm)).toHaveLength(40);
    expect(linksOf(html).filter((link) => link?.includes('/nhiem-vu/'))).toHaveLength(80);
    expect(text).toContain('Còn 210 việc nữa');
    expect(linksOf(html)).toContain(`${appUrl}/nghe-an`);
    // Gmail cuts a message at 102 kB.
    expect(Buffer.byteLength(html)).toBeLessThan(90_000);
  });

  test('with more overdue than it can show has no empty heading after it', () => {
    const { text } = renderReminderMail(reminder(manyItems(60, 50)), vi);
    expect(text).toContain('QUÁ HẠN (50)');
    expect(text).not.toContain('SẮP ĐẾN HẠN');
    expect(text).toContain('Còn 20 việc nữa');
  });

  test('shows the way out, where there is one', () => {
    const unsubscribeUrl = `${appUrl}/nghe-an/ngung-nhac?ma=a&b`;
    const mail = renderReminderMail(reminder([task]), { ...vi, unsubscribeUrl });
    expect(mail.unsubscribeUrl).toBe(unsubscribeUrl);
    expect(mail.text.endsWith(`\nNgừng nhận thư nhắc việc: ${unsubscribeUrl}\n`)).toBe(true);
    expect(linksOf(mail.html)).toContain(unsubscribeUrl.replace('&', '&amp;'));
    expect(renderNewsMail(returned, { ...en, unsubscribeUrl }).text).toContain(
      `Stop these reminder messages: ${unsubscribeUrl}`,
    );
    expect(renderReminderMail(reminder([task]), vi)).not.toHaveProperty('unsubscribeUrl');
  });

  test('about nothing is a mistake', () => {
    expect(() => renderReminderMail(reminder([]), vi)).toThrow(RangeError);
  });

  test('names the tenant to somebody without agency, and no number of a plan that has none', () => {
    const mail = reminder([{ ...task, planNumber: null }]);
    const recipient = { ...mail.recipient, agencyName: null };
    const { text } = renderReminderMail({ ...mail, recipient }, vi);
    expect(text).toContain('Đến ngày 16/06/2026, Tỉnh Nghệ An có 1 việc cần xử lý.');
    expect(text).toContain('  Thuộc: Kế hoạch nâng cao chất lượng dịch vụ công năm 2026\n');
  });
});

describe('a returned report', () => {
  test.each([
    [
      vi,
      '[Tiến Độ] Báo cáo được trả lại: Báo cáo kết quả thực hiện kế hoạch (6 tháng đầu năm 2026)',
      'Nguyễn Văn Minh đã trả lại',
      'Sửa và gửi lại: ',
    ],
    [
      en,
      '[Tiến Độ] Report returned: Báo cáo kết quả thực hiện kế hoạch (First half of 2026)',
      'Nguyễn Văn Minh has returned',
      'Correct and submit again: ',
    ],
  ])('says by whom and why, and leads to the form (%#)', (options, subject, by, action) => {
    const mail = renderNewsMail(returned, options);

    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(by);
    expect(mail.text).toContain(
      '> Thiếu số liệu của 3 xã.\n> Đề nghị bổ sung minh chứng cho chỉ tiêu 2.',
    );
    expect(mail.text).toContain(`${action}${appUrl}/nghe-an/bao-cao/${report.id}`);
    expect(mail.html).toContain('Thiếu số liệu của 3 xã.\nĐề nghị');
  });
});

describe('other news of a report', () => {
  test.each([
    ['requested', vi, 'Yêu cầu báo cáo đột xuất: ', 'yêu cầu cơ quan bạn', 'Nội dung yêu cầu'],
    ['requested', en, 'Report asked for out of turn: ', 'asks your agency', 'What is asked'],
    ['unlocked', vi, 'Báo cáo đã được mở khóa: ', 'đã mở khóa báo cáo', 'Lý do mở khóa'],
    ['unlocked', en, 'Report unlocked: ', 'unlocked the report', 'Reason for unlocking it'],
  ] as const)('%s says who, and what is said (%#)', (news, options, subject, body, heading) => {
    const mail = renderNewsMail({ ...returned, news }, options);
    expect(mail.subject).toContain(subject);
    expect(mail.text).toContain(`Nguyễn Văn Minh ${body}`);
    expect(mail.text).toContain(`\n${heading.toUpperCase()}\n`);
    expect(mail.text).toContain(`${appUrl}/nghe-an/bao-cao/${report.id}`);
  });
});

describe('account mails', () => {
  const link = `${appUrl}/loi-moi/aB3-_xyz`;

  test('an invitation says who invites into what, as whom, and until when', () => {
    const { subject, text, html } = renderInvitationMail(invitation, vi);
    expect(subject).toBe('[Tiến Độ] Lời mời tham gia Tỉnh Nghệ An');
    expect(text).toContain(
      'Nguyễn Văn Minh mời bạn tham gia Tỉnh Nghệ An trên hệ thống Tiến Độ với vai trò Cán bộ cơ quan.',
    );
    expect(text).toContain(`Nhận lời mời:\n${link}\n`);
    expect(text).toContain('hết hạn lúc 08:00 30/06/2026 (giờ Việt Nam)');
    expect(new Set(linksOf(html))).toEqual(new Set([link]));
  });

  test('an invitation by nobody in particular, in English', () => {
    const { text } = renderInvitationMail({ ...invitation, invitedByName: null }, en);
    expect(text).toContain('You are invited to join Tỉnh Nghệ An on Tiến Độ.');
    expect(text).toContain(link);
  });

  test.each([
    [vi, '[Tiến Độ] Đặt lại mật khẩu', 'hết hạn lúc 08:00 30/06/2026'],
    [en, '[Tiến Độ] Reset your password', 'expires at 08:00 30/06/2026'],
  ])('a reset leads to its form (%#)', (options, subject, expiry) => {
    const mail = renderResetMail(invitation, { ...options, appUrl: `${appUrl}/` });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(expiry);
    expect(mail.text).toContain(`${appUrl}/dat-lai-mat-khau/aB3-_xyz\n`);
    expect(new Set(linksOf(mail.html))).toEqual(new Set([`${appUrl}/dat-lai-mat-khau/aB3-_xyz`]));
  });

  test('a secret stays one segment of the address', () => {
    const { html } = renderResetMail({ ...invitation, token: '../x?y="#z' }, vi);
    expect(linksOf(html)[0]).toBe(`${appUrl}/dat-lai-mat-khau/..%2Fx%3Fy%3D%22%23z`);
  });
});

const hostileMails: [string, (options: typeof vi) => MailText][] = [
  [
    'reminder',
    (options) => {
      const item = { ...report, title: hostile, planTitle: hostile, planNumber: hostile };
      const mail = reminder([item]);
      const recipient = { ...mail.recipient, fullName: hostile, agencyName: hostile };
      return renderReminderMail(
        { ...mail, recipient, tenant: { slug: 'a', name: hostile } },
        options,
      );
    },
  ],
  [
    'returned',
    (options) =>
      renderNewsMail(
        {
          ...returned,
          report: { ...report, title: hostile },
          said: hostile,
          by: hostile,
        },
        options,
      ),
  ],
  [
    'invitation',
    (options) =>
      renderInvitationMail(
        { ...invitation, fullName: hostile, tenantName: hostile, invitedByName: hostile },
        options,
      ),
  ],
  ['reset', (options) => renderResetMail({ ...invitation, fullName: hostile }, options)],
];

describe.each([vi, en])('every mail (%#)', (options) => {
  test.each(hostileMails)(
    '%s says what people typed, and does nothing with it',
    (_name, render) => {
      const { subject, text, html } = render(options);
      expect(html).toContain(escaped);
      expect(html).not.toMatch(/<script|<img|<link|src=|url\(|onerror/i);
      expect(text).toContain(hostile);
      expect(subject).not.toMatch(/[\p{Cc}]/u);
    },
  );

  test.each(hostileMails)('%s says the same as text and as HTML', (_name, render) => {
    const { text, html } = render(options);
    const shown = seen(html).toLocaleLowerCase('vi');
    const links = linksOf(html).join(' ');
    const missing = text.split('\n').filter((line) => {
      const words = line
        .replace(/^(\* |> |-- $)/, '')
        .replace(/:( https:.*)?$/, '')
        .trim();
      return !shown.includes(words.toLocaleLowerCase('vi')) && !links.includes(words);
    });
    expect(missing).toEqual([]);
    for (const link of linksOf(html)) expect(text).toContain(link);
  });
});

test('line breaks and turned reading direction in names reach neither subject nor lines', () => {
  const title = 'Dòng một\r\nBcc: x@example.vn\u202egnp\u2069';
  const { subject, text } = renderReminderMail(reminder([{ ...task, title }]), vi);
  expect(subject).toBe('[Tiến Độ] 1 việc sắp đến hạn: Dòng một Bcc: x@example.vngnp');
  expect(text).toContain('* Dòng một Bcc: x@example.vngnp\n');
});
