import { setTimeout as sleep } from 'node:timers/promises';
import type { Kill, Kind } from './judge.ts';
import type { Mortal } from './mortal.ts';

/** Patients are what is killed, by kind; a backend without a queue of its own has none to kill. */
export type Patients = Partial<Record<Kind, Mortal>>;

/** How long to wait for a mail to be on its way before a blow falls anyway, and by how much a random blow may then be later. */
const patienceMs = 8_000;
const spreadMs = 500;
const longestAwayMs = 300;

/** killAll strikes `count` times, each kind equally often in a random order, each at a random moment while a mail is on its way. */
export async function killAll(
  patients: Patients,
  count: number,
  { random, underWay }: { random: () => number; underWay: () => boolean },
): Promise<Kill[]> {
  const kinds = Object.keys(patients) as Kind[];
  const kills: Kill[] = [];
  let deck: Kind[] = [];
  while (kills.length < count) {
    if (deck.length === 0) deck = shuffle(kinds, random);
    const kind = deck.pop();
    const patient = kind && patients[kind];
    if (!patient) continue;
    for (const end = Date.now() + patienceMs; !underWay() && Date.now() < end; ) await sleep(5);
    await sleep(random() * spreadMs);
    const kill: Kill = { kind, at: Date.now(), until: 0, hit: underWay() };
    await patient.kill();
    await sleep(random() * longestAwayMs);
    await patient.restart();
    kill.until = Date.now();
    kills.push(kill);
  }
  return kills;
}

function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
