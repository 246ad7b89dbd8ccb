import { daysOfRung, ladderOfRung } from '@tiendo/calendar';
import type { Channel, CivilDate, PreviewReminders } from '@tiendo/contracts';
import type { ServiceContext } from '#app/context.ts';
import type { ReminderRow } from '../views.ts';
import { readWorld } from './read-world.ts';
import { simulateReminders } from './simulate.ts';
import type { SimulatedAbout, SimulatedReminder, World } from './world.ts';

/** PreviewedItem is one thing that a person would be told of; `daysFromDue` as in ReminderRow. */
export interface PreviewedItem extends Pick<ReminderRow, 'ladder' | 'daysFromDue'> {
  about: SimulatedAbout;
  rung: string;
  lastDay: CivilDate;
}

/** PreviewedPerson is all that one person would be told on one day. */
export interface PreviewedPerson {
  /** The person's address. */
  recipient: string;
  fullName: string;
  /** The person's agency, or null of who stands above all. */
  agencyName: string | null;
  channels: Channel[];
  items: PreviewedItem[];
}

/** ReminderPreview is a year of reminders as they would go out, with the days of one of its months. */
export interface ReminderPreview {
  year: number;
  /** From which day on is looked ahead: what lies before it stands in the ledger. */
  from: CivilDate;
  /** How many messages leave in each month of the year, January first; notices inside the application are not counted. */
  messages: number[];
  month: number;
  days: { date: CivilDate; people: PreviewedPerson[] }[];
  /** Agencies of which a rung finds nobody to tell, with how many rungs that are. */
  noContact: { agencyName: string; rungs: number }[];
}

/**
 * previewReminders shows what would be sent in a year if nobody did anything: by the simulation, so by the real planner and dispatcher. Before the
 * tenant goes live it is made of its drafts.
 */
export async function previewReminders(
  ctx: ServiceContext,
  { year, month }: PreviewReminders,
): Promise<ReminderPreview> {
  const first: CivilDate = `${year}-01-01`;
  const from = ctx.today > first ? ctx.today : first;
  const to: CivilDate = `${year}-12-31`;
  const world = await readWorld(ctx.db, from);
  const rows = from > to ? [] : simulateReminders(world, { from, to });
  const sent = rows.filter((row) => row.outcome === 'sent');
  const messages = Array.from({ length: 12 }, (_, index) => countMessages(sent, index + 1));
  const silent = rows.filter((row) => row.outcome === 'no_contact');
  return {
    year,
    from,
    messages,
    month,
    days: daysOf(
      sent.filter((row) => monthOf(row) === month),
      world,
    ),
    noContact: [...Map.groupBy(silent, (row) => row.recipient)].map(([agencyName, rungs]) => ({
      agencyName,
      rungs: rungs.length,
    })),
  };
}

const monthOf = (row: SimulatedReminder) => Number(row.date.slice(5, 7));

function countMessages(sent: readonly SimulatedReminder[], month: number): number {
  const leaving = sent.filter((row) => monthOf(row) === month && row.channel !== 'inbox');
  return new Set(leaving.map((row) => row.message)).size;
}

function daysOf(sent: readonly SimulatedReminder[], world: World): ReminderPreview['days'] {
  const people = new Map(world.people.map((person) => [person.email, person]));
  const agencyOf = (id: string | null) =>
    id === null ? null : (world.agencyNames.get(id) ?? null);
  return [...Map.groupBy(sent, (row) => row.date)].map(([date, rows]) => ({
    date,
    people: [...Map.groupBy(rows, (row) => row.recipient)].map(([recipient, told]) => ({
      recipient,
      fullName: people.get(recipient)?.fullName ?? recipient,
      agencyName: agencyOf(people.get(recipient)?.agencyId ?? null),
      channels: [...new Set(told.flatMap((row) => row.channel ?? []))],
      items: itemsOf(told),
    })),
  }));
}

/** The same rung goes by several channels; it is said once. */
function itemsOf(told: readonly SimulatedReminder[]): PreviewedItem[] {
  const once = new Map(told.map((row) => [`${row.about.id} ${row.rung}`, row]));
  return [...once.values()].map(({ about, rung, lastDay }) => ({
    about,
    rung,
    lastDay,
    ladder: ladderOfRung(rung),
    daysFromDue: daysOfRung(rung),
  }));
}
