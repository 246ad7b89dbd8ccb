import { vietnamInstant } from '@tiendo/calendar';
import type { CivilDate } from '@tiendo/contracts';
import type { Actor, ServiceContext } from '@tiendo/core';
import type { Database } from '@tiendo/db';

/** SeededTenant is a demonstration tenant with its people by address and its agencies' ids by key. */
export interface SeededTenant {
  id: string;
  slug: string;
  admin: Actor;
  actors: ReadonlyMap<string, Actor>;
  agencies: ReadonlyMap<string, string>;
}

/** asOn runs a service as somebody at nine in the morning of a day, so that the history is made by the same code as everyday work. */
export function asOn<T>(
  database: Database,
  actor: Actor,
  today: CivilDate,
  work: (ctx: ServiceContext) => Promise<T>,
): Promise<T> {
  const now = new Date(vietnamInstant(today, '09:00'));
  return database.withTenant(actor.tenant.id, (db) => work({ actor, db, now, today }));
}

/** idOf finds the id behind a key, and fails loudly when the data refer to something that is not there. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The demonstration data refer to "${key}", which does not exist.`);
  return id;
}
