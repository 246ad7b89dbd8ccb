import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeFeed } from './write-feed.ts';

type Feed = Parameters<typeof writeFeed>[0];
type FeedEvent = Feed['events'][number];

const base = 'https://tiendo.example.vn/nghe-an';
const plan = {
  planId: '0192f0c4-7b1e-7c3a-9d2f-1a2b3c4d5e6f',
  planTitle: 'Kế hoạch phòng, chống; triển khai năm 2026\\2027',
  changedAt: '2026-05-04T03:02:01.000Z',
};
const period = { kind: 'six-month', periodFrom: '2026-01-01', periodTo: '2026-06-14' } as const;
const report: FeedEvent = {
  ...plan,
  about: 'report',
  uid: 'period-a/2026-01-01/2026-06-14/b',
  title: 'Báo cáo kết quả, “khó khăn”; đề xuất',
  period,
  obligationId: '0192f0c4-7b1e-7c3a-9d2f-6f5e4d3c2b1a',
  day: '2026-06-14',
  done: false,
  sequence: 3,
};
const ahead: FeedEvent = { ...report, uid: 'ahead', obligationId: null, day: '2027-06-14' };
const counted: FeedEvent = {
  ...report,
  about: 'period',
  uid: 'period-a/2026-01-01/2026-06-14',
  agencies: 15,
  missing: 12,
};
const task: FeedEvent = {
  ...plan,
  about: 'task',
  uid: 'task-1',
  taskId: '0192f0c4-7b1e-7c3a-9d2f-6f5e4d3c2b1b',
  title: `Rà soát ${'đường dây nóng tiếp nhận thông tin của người dân; '.repeat(9)}`,
  agencies: ['Sở Y tế', 'Công an tỉnh'],
  follows: false,
  day: '2028-02-29',
  done: true,
  sequence: 0,
};
const target: FeedEvent = {
  ...plan,
  about: 'target',
  uid: 'target-1',
  targetId: 'x',
  title: 'Từ 80 % trở lên',
  day: '2026-12-31',
  done: false,
  sequence: 1,
};
const feed = (events: FeedEvent[], lang: Feed['lang'] = 'vi'): Feed => ({
  tenantName: 'UBND tỉnh Nghệ An',
  lang,
  events,
});
const everything = feed([report, ahead, counted, task, target]);

/** What ical.js, a parser of Mozilla's, reads out of a file. */
function parsed(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const utf8 = new TextEncoder();

/** Everything that RFC 5545 asks of the bytes themselves; empty when all is well. */
function byteFaults(text: string): string[] {
  const faults: string[] = [];
  if (!text.endsWith('END:VCALENDAR') && !text.endsWith('END:VCALENDAR\r\n'))
    faults.push('cut off');
  if (/[^\r]\n|\r[^\n]/.test(text)) faults.push('a line break that is not CRLF');
  const lines = text.split('\r\n');
  for (const line of lines) {
    const bytes = utf8.encode(line);
    if (bytes.length > 75) faults.push(`${bytes.length} octets: ${line}`);
    // Half of a pair is what a cut inside a character leaves.
    if (/\p{Surrogate}/u.test(line)) faults.push(`half a character: ${line}`);
    // A tab may begin a continuation; no other control character may stand anywhere.
    if (/(?!\t)\p{Cc}/u.test(line)) faults.push(`a control: ${line}`);
  }
  for (const line of text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean)) {
    if (!/^[A-Z][A-Z0-9-]*(;[A-Z-]+=("[^"]*"|[^";:,]*))*:/.test(line))
      faults.push(`no line: ${line}`);
    const value = line.slice(line.indexOf(':') + 1);
    if (/^(SUMMARY|DESCRIPTION)/.test(line) && /(?<!\\)(?:\\\\)*[,;]/.test(value)) {
      faults.push(`not escaped: ${line}`);
    }
  }
  return faults;
}

describe('a calendar', () => {
  const text = writeFeed(everything, base);

  test('is made of good lines', () => {
    expect(byteFaults(text)).toEqual([]);
    expect(text).toMatch(
      /^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:-\/\/Tien Do\/\/Deadlines\/\/VI\r\n/,
    );
    // The long title was folded, else the checks above have seen nothing.
    expect(text.match(/\r\n /g)?.length).toBeGreaterThan(8);
  });

  test('has days only: no hour, no time zone, no alarm, and nobody is invited', () => {
    const starts = text.match(/^DTSTART.*$/gm);
    expect(starts).toEqual(
      ['20260614', '20270614', '20260614', '20280229', '20261231'].map(
        (day) => `DTSTART;VALUE=DATE:${day}`,
      ),
    );
    expect(text).not.toMatch(/VTIMEZONE|TZID|VALARM|METHOD|ATTENDEE|ORGANIZER/);
  });

  test('is read back by another program, each event whole', () => {
    const events = parsed(text);
    expect(events.map((event) => event.summary)).toEqual([
      'Hạn báo cáo: Báo cáo kết quả, “khó khăn”; đề xuất (6 tháng đầu năm 2026)',
      'Hạn báo cáo: Báo cáo kết quả, “khó khăn”; đề xuất (6 tháng đầu năm 2026)',
      'Hạn các cơ quan báo cáo: Báo cáo kết quả, “khó khăn”; đề xuất (6 tháng đầu năm 2026)',
      `✓ Hạn nhiệm vụ: ${task.title}`.trim(),
      'Hạn chỉ tiêu: Từ 80 % trở lên',
    ]);
    expect(events[2]?.description).toBe(
      '3/15 cơ quan đã gửi.\nKế hoạch: Kế hoạch phòng, chống; triển khai năm 2026\\2027',
    );
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.duration.toSeconds()).toBe(86_400);
      const { component } = event;
      const changed = [
        component.getFirstPropertyValue('dtstamp'),
        component.getFirstPropertyValue('last-modified'),
      ];
      expect(changed.map(String)).toEqual(['2026-05-04T03:02:01Z', '2026-05-04T03:02:01Z']);
      expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED');
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    }
    expect(events.map((event) => event.sequence)).toEqual([3, 3, 3, 0, 1]);
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
  });

  test('leads to the very form', () => {
    const urls = parsed(text).map((event) => String(event.component.getFirstPropertyValue('url')));
    expect(urls).toEqual([
      `${base}/bao-cao/0192f0c4-7b1e-7c3a-9d2f-6f5e4d3c2b1a`,
      `${base}/ke-hoach/${plan.planId}/lich?nam=2027`,
      `${base}/ke-hoach/${plan.planId}/bao-cao?nam=2026`,
      `${base}/nhiem-vu/0192f0c4-7b1e-7c3a-9d2f-6f5e4d3c2b1b`,
      `${base}/ke-hoach/${plan.planId}/chi-tieu`,
    ]);
  });

  test('of the same deadlines is the same to the byte, on any day', () => {
    expect(writeFeed(everything, base)).toBe(text);
    expect(writeFeed(feed([{ ...report, done: true }]), base)).not.toBe(
      writeFeed(feed([report]), base),
    );
  });

  test('is in the language of the person', () => {
    const [event] = parsed(writeFeed(feed([counted], 'en'), base));
    expect(event?.summary).toMatch(/^Reports of agencies due: Báo cáo/);
    expect(event?.description).toMatch(/^3\/15 agencies have sent theirs\./);
  });

  test('without deadlines is a calendar all the same', () => {
    const empty = writeFeed(feed([]), base);
    expect(byteFaults(empty)).toEqual([]);
    expect(parsed(empty)).toEqual([]);
  });
});

test.each([
  ['a line that would begin another event', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:khác'],
  ['backslashes', 'a\\nb\\\\,c\\;d\\'],
  ['every mark that is escaped', ';,\\"\':='],
  ['other line breaks', 'một\u2028hai\u2029ba\u0085bốn\u000bnăm'],
  ['letters beyond the first plane', '🗓️'.repeat(60)],
  ['combining marks', 'ệ'.normalize('NFD').repeat(200)],
  ['right-to-left marks', '\u202efdp.exe'],
])('a title with %s stays a title', (_what, title) => {
  const text = writeFeed(feed([{ ...target, title }, report]), base);
  expect(byteFaults(text)).toEqual([]);
  const events = parsed(text);
  expect(events).toHaveLength(2);
  expect(events[0]?.summary).toBe(
    `Hạn chỉ tiêu: ${title.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`.trim(),
  );
});

test('any title, of any length, is folded between characters and read back as it was', () => {
  const title = fc.string({
    unit: fc.constantFrom(...'aệữ,;\\"🗓️ :\nđ'),
    minLength: 1,
    maxLength: 300,
  });
  const faults: string[] = [];
  fc.assert(
    fc.property(title, (typed) => {
      const text = writeFeed(feed([{ ...target, title: typed }]), base);
      faults.push(...byteFaults(text));
      const shown = `Hạn chỉ tiêu: ${typed.replaceAll(/[\p{Cc}]+/gu, ' ')}`.trim();
      return faults.length === 0 && parsed(text)[0]?.summary === shown;
    }),
    { numRuns: 500 },
  );
  expect(faults).toEqual([]);
});
