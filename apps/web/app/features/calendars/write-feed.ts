import { createFormatters, createTranslator, type Formatters, type Translator } from '@tiendo/i18n';
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Outputs } from '#app/lib/api-types.ts';

type Feed = Outputs['calendars']['readFeed'];
type FeedEvent = Feed['events'][number];

/** Programs that heed it come four times a day. */
const refreshSeconds = 6 * 3_600;

/** Line breaks of any system, and control characters, which RFC 5545 allows in no text. */
const controls = /[\p{Cc}\u2028\u2029]+/gu;

interface Words extends Formatters {
  t: Translator;
}

/**
 * writeFeed writes a person's deadlines as an iCalendar file (RFC 5545): days without hours, hence no time zone, and no alarms, for we
 * send those ourselves. The same deadlines give the same bytes. `base` is the tenant's address, `https://…/<tenant>`.
 */
export function writeFeed(feed: Feed, base: string): string {
  const words = { t: createTranslator(feed.lang), ...createFormatters(feed.lang) };
  const calendar = ical({
    prodId: { company: 'Tien Do', product: 'Deadlines', language: feed.lang.toUpperCase() },
    name: plain(words.t('calendars.feed_name', { tenant: feed.tenantName })),
    ttl: refreshSeconds,
  });
  for (const event of feed.events) {
    const summary = summaryOf(event, words);
    const changed = new Date(event.changedAt);
    calendar.createEvent({
      id: `${event.uid.replaceAll('/', '_')}@tiendo`,
      sequence: event.sequence,
      // What is no invitation says with DTSTAMP when it was last changed (RFC 5545, 3.8.7.2).
      stamp: changed,
      lastModified: changed,
      allDay: true,
      start: new Date(`${event.day}T00:00:00Z`),
      summary: plain(event.done ? `✓ ${summary}` : summary),
      description: linesOf(event, words).map(plain).join('\n'),
      url: base + pathOf(event),
      status: ICalEventStatus.CONFIRMED,
      // A deadline takes up no hour of the day.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

const plain = (text: string) => text.replace(controls, ' ').trim();

function summaryOf(event: FeedEvent, { t, formatPeriod }: Words): string {
  const { title } = event;
  switch (event.about) {
    case 'report':
      return t('calendars.report', { title, period: formatPeriod(event.period) });
    case 'period':
      return t('calendars.period', { title, period: formatPeriod(event.period) });
    case 'task':
      return t(event.follows ? 'calendars.task_followed' : 'calendars.task', { title });
    case 'target':
      return t('calendars.target', { title });
  }
}

function linesOf(event: FeedEvent, { t }: Words): string[] {
  const plan = t('calendars.of_plan', { plan: event.planTitle });
  switch (event.about) {
    case 'report': {
      if (event.done) return [t('calendars.report_sent'), plan];
      return event.obligationId === null ? [t('calendars.report_ahead'), plan] : [plan];
    }
    case 'period': {
      const { agencies, missing } = event;
      return [t('calendars.period_sent', { sent: agencies - missing, agencies }), plan];
    }
    case 'task': {
      const names = event.agencies.join(', ');
      const done = event.done ? [t('calendars.task_done')] : [];
      return [...done, ...(names ? [t('calendars.task_by', { agencies: names })] : []), plan];
    }
    case 'target':
      return [plan];
  }
}

/** Where the deadline is met: the very form, or for what has no form yet the calendar of its plan. */
function pathOf(event: FeedEvent): string {
  const plan = `/ke-hoach/${event.planId}`;
  const year = event.day.slice(0, 4);
  switch (event.about) {
    case 'report':
      return event.obligationId === null
        ? `${plan}/lich?nam=${year}`
        : `/bao-cao/${event.obligationId}`;
    case 'period':
      return `${plan}/bao-cao?nam=${year}`;
    case 'task':
      return `/nhiem-vu/${event.taskId}`;
    case 'target':
      return `${plan}/chi-tieu`;
  }
}
