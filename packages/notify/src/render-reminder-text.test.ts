import { expect, test } from 'vitest';
import { appUrl, manyItems, reminder, report, task } from '../test/samples.ts';
import { countSegments, writeSms } from './gateway/sms-text.ts';
import { renderReminderMail, renderReminderText } from './index.ts';

const vi = { appUrl };
const en = { appUrl, lang: 'en' as const };

test('one piece of work: distance, last day, plan number, name, and its very form', () => {
  const { title, short, url } = renderReminderText(reminder([report]), vi);
  expect(title).toBe('Tỉnh Nghệ An: nhắc việc');
  expect(short).toBe(
    'Quá hạn 2 ngày, hạn cuối 14/06/2026, kế hoạch số 123/KH-UBND: Báo cáo kết quả thực hiện kế hoạch (6 tháng đầu năm 2026)',
  );
  expect(url).toBe(`${appUrl}/nghe-an/bao-cao/${report.id}`);
});

test('a report that came back: by whom, which, and why, with its form', () => {
  const returned = { report, by: 'Nguyễn Văn Minh', reason: 'Thiếu số liệu\ncủa 3 xã' };
  const mail = { ...reminder([]), returned };
  const { short, url, params } = renderReminderText(mail, vi);
  expect(short).toBe(
    'Nguyễn Văn Minh đã trả lại Báo cáo kết quả thực hiện kế hoạch (6 tháng đầu năm 2026). Lý do: Thiếu số liệu của 3 xã',
  );
  expect(url).toBe(`${appUrl}/nghe-an/bao-cao/${report.id}`);
  expect(Object.values(params).every((value) => value !== '')).toBe(true);
  expect(renderReminderText(mail, en).short).toMatch(/^Nguyễn Văn Minh returned .* Reason: /);
  expect(renderReminderMail(mail, vi).subject).toContain('Báo cáo được trả lại');
});

test('in English', () => {
  expect(renderReminderText(reminder([report]), en)).toMatchObject({
    title: 'Tỉnh Nghệ An: reminder',
    short:
      '2 days overdue, last day 14/06/2026, plan no. 123/KH-UBND: Báo cáo kết quả thực hiện kế hoạch (First half of 2026)',
  });
});

test.each([
  [[task], vi, /^Còn 2 ngày, hạn cuối 18\/06\/2026, kế hoạch số 123\/KH-UBND: Tổ chức tập huấn/],
  [[{ ...task, lastDay: '2026-06-16' }], vi, /^Hôm nay, hạn cuối 16\/06\/2026, /],
  [[{ ...task, planNumber: null }], vi, /cấp xã, thuộc Kế hoạch nâng cao chất lượng/],
  [
    [{ ...task, planNumber: null }],
    en,
    /^2 days left, last day 18\/06\/2026: .*, part of Kế hoạch/,
  ],
  [[task, report], vi, /^1 việc quá hạn, 1 việc sắp đến hạn\. Gấp nhất: quá hạn 2 ngày, .*Báo cáo/],
  [[task, task], vi, /^2 việc sắp đến hạn\. Gấp nhất: còn 2 ngày/],
  [manyItems(250, 3), en, /^3 overdue, 247 due soon\. Most urgent: .* overdue, last day 01\/06/],
])('%# counts, and names the most urgent', (items, options, line) => {
  expect(renderReminderText(reminder(items), options).short).toMatch(line);
});

test.each([
  ['agency_officer', '/viec-cua-toi'],
  ['agency_head', '/viec-cua-toi'],
  ['leader', ''],
  ['coordinator', ''],
] as const)('several lead a %s to all that is owed', (role, path) => {
  const mail = reminder([task, report]);
  const recipient = { ...mail.recipient, role };
  expect(renderReminderText({ ...mail, recipient }, vi).url).toBe(`${appUrl}/nghe-an${path}`);
});

test('gives a template of ZNS its values, none of them empty', () => {
  const items = [{ ...task, planNumber: ' ' }];
  const { params, short } = renderReminderText(reminder(items), vi);
  expect(params).toEqual({
    name: 'Phạm Thị Lan',
    count: '1',
    plan_number: '–',
    last_day: '18/06/2026',
    work: task.title,
    message: short,
    path: `nghe-an/nhiem-vu/${task.id}`,
  });
});

test('is one line whatever people typed, and as an SMS says first what counts', () => {
  const title = `Rà soát\r\n\u202e và ${'báo cáo, '.repeat(60)}`;
  const text = renderReminderText(reminder([{ ...task, title }]), vi);
  expect(text.short).not.toMatch(/[\p{Cc}\u202e]/u);
  const sms = writeSms(text);
  expect(sms).toMatch(/^Con 2 ngay, han cuoi 18\/06\/2026, ke hoach so 123\/KH-UBND: Ra soat va/);
  expect(sms.endsWith(` ${text.url}`)).toBe(true);
  expect(countSegments(sms)).toBeLessThanOrEqual(2);
});

test('about nothing is a mistake', () => {
  expect(() => renderReminderText(reminder([]), vi)).toThrow(RangeError);
});
