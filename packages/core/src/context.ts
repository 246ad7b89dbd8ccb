import type { CivilDate, Role, TenantLevel } from '@tiendo/contracts';
import type { TenantDb } from '@tiendo/db';

/** Actor is who acts, and in which tenant. */
export interface Actor {
  readonly userId: string;
  readonly memberId: string;
  readonly fullName: string;
  readonly role: Role;
  readonly agencyId: string | null;
  readonly tenant: { id: string; slug: string; name: string; level: TenantLevel };
}

/** ServiceContext is what a service of one tenant works with: who, on which rows, and when. */
export interface ServiceContext {
  readonly actor: Actor;
  readonly db: TenantDb;
  /** The instant of the request. */
  readonly now: Date;
  /** The day in Vietnam at that instant. */
  readonly today: CivilDate;
}
