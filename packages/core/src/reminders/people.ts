import type { Role } from '@tiendo/contracts';
import type { Reach, Recipient } from './subject.ts';

/** Person is an active member of the tenant as far as reminding goes. */
export interface Person {
  memberId: string;
  role: Role;
  agencyId: string | null;
  reach: Reach;
  muted: readonly string[];
}

/**
 * WaitsFor says who must decide about a report that has come: the agency's head, the standing body, the leaders, or, about one from a tenant
 * below, whoever takes those in.
 */
export type WaitsFor = 'head' | 'coordinator' | 'leader' | 'receiver';

/**
 * ownersOf gives the people of work that is owed: those of the agencies that owe it, the coordinators who follow them, and the leaders. A
 * coordinator of an agency that owes the work itself is one of its officers.
 */
export function ownersOf(agencyIds: readonly string[], people: readonly Person[]): Recipient[] {
  return people.flatMap((person): Recipient[] => {
    const { role, agencyId } = person;
    const isOwn = agencyId !== null && agencyIds.includes(agencyId);
    if (isOwn && role === 'agency_head') return [recipient(person, 'head')];
    if (isOwn && (role === 'agency_officer' || role === 'coordinator')) {
      return [recipient(person, 'officer')];
    }
    if (role === 'coordinator') return [recipient(person, 'standing_body')];
    return role === 'leader' ? [recipient(person, 'leader')] : [];
  });
}

/** approversOf gives whoever must decide; where nobody holds that post, the tenant's administrators. */
export function approversOf(
  waitsFor: WaitsFor,
  agencyId: string | null,
  people: readonly Person[],
): Recipient[] {
  const holders = people.filter(({ role, agencyId: own }) => {
    if (waitsFor === 'receiver') return role === 'ministry' || role === 'coordinator';
    return waitsFor === 'head' ? role === 'agency_head' && own === agencyId : role === waitsFor;
  });
  const deciding = holders.length > 0 ? holders : people.filter(({ role }) => role === 'admin');
  return deciding.map((person) => recipient(person, 'approver'));
}

/** followersOf gives those who get the digest about a plan: its coordinators, or, without any, the administrators. */
export function followersOf(people: readonly Person[]): Recipient[] {
  const coordinators = people.filter(({ role }) => role === 'coordinator');
  const following =
    coordinators.length > 0 ? coordinators : people.filter(({ role }) => role === 'admin');
  return following.map((person) => recipient(person, 'standing_body'));
}

function recipient(
  { memberId, agencyId, reach, muted }: Person,
  audience: Recipient['audience'],
): Recipient {
  return { memberId, agencyId, reach, muted, audience };
}
