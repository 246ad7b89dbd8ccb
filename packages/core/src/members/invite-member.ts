import type { Auth } from '@tiendo/auth';
import { AppError, assertThat, type InviteMember, type TenantLevel } from '@tiendo/contracts';
import { isUniqueViolation, type TenantDb, type TenantTx } from '@tiendo/db';
import { recordAudit, type AuditActor } from '#app/audit/record-audit.ts';
import type { ServiceContext } from '#app/context.ts';
import { emitOutboxEvent } from '#app/outbox/emit-outbox-event.ts';
import { assertAgency, memberSnapshot, type MemberPlace } from './member-rows.ts';
import { assertPlace } from './policy.ts';

/** MembersContext is a service's context with the accounts beside it. */
export type MembersContext = ServiceContext & { readonly auth: Pick<Auth, 'ensureAccount'> };

/** Invitation is who invites whom, into which tenant. */
interface Invitation {
  db: TenantDb;
  level: TenantLevel;
  actor: AuditActor;
  auth: Pick<Auth, 'ensureAccount'>;
}

/**
 * inviteMember gives a person a place in the tenant and has the invitation mailed. The same invitation again changes nothing and mails
 * nothing; a removed member is invited anew. Errors: role_not_allowed, agency_required, not_found (agency), already_member.
 */
export function inviteMember(ctx: MembersContext, input: InviteMember): Promise<{ id: string }> {
  const { db, actor, auth } = ctx;
  return invite({ db, actor, auth, level: actor.tenant.level }, input);
}

/** invite is inviteMember for a caller who is no member: the platform's operator. */
export async function invite(invitation: Invitation, input: InviteMember): Promise<{ id: string }> {
  assertPlace(invitation.level, input);
  await assertAgency(invitation.db, input.agencyId);
  // Accounts belong to the platform, whose rows this tenant's transaction cannot write; one left over without a place does no harm.
  const { userId } = await invitation.auth.ensureAccount(input);
  try {
    return await invitation.db.transaction((tx) => savePlace(tx, invitation.actor, userId, input));
  } catch (error) {
    // Somebody else invited the same person at the same moment.
    if (isUniqueViolation(error)) throw alreadyMember();
    throw error;
  }
}

async function savePlace(tx: TenantTx, actor: AuditActor, userId: string, input: InviteMember) {
  const { email, fullName, role, agencyId, phone = null, lang = 'vi' } = input;
  const place = { email, fullName, role, agencyId, phone, lang };
  const before = await tx.member.findFirst({ where: { tenantId: tx.tenantId, userId } });
  if (before?.status === 'invited' && before.role === role && before.agencyId === agencyId) {
    return { id: before.id };
  }
  assertThat(!before || before.status === 'removed', 'already_member', { email: 'already_member' });
  const id = before
    ? await inviteAnew(tx, before.id, place)
    : (
        await tx.member.create({
          data: { tenantId: tx.tenantId, userId, ...place },
          select: { id: true },
        })
      ).id;
  await recordAudit(tx, actor, {
    entity: 'member',
    entityId: id,
    action: before ? 'restored' : 'created',
    before: before && memberSnapshot(before),
    after: memberSnapshot(place),
  });
  await emitOutboxEvent(tx, 'member.invited', { memberId: id, invitedByName: actor.fullName });
  return { id };
}

/** Two who invite a removed person at the same moment: the second finds them invited. */
async function inviteAnew(tx: TenantTx, id: string, place: MemberPlace): Promise<string> {
  const { count } = await tx.member.updateMany({
    where: { tenantId: tx.tenantId, id, status: 'removed' },
    // What is new about the person may include the address: whether mails reach it shows anew.
    data: {
      ...place,
      status: 'invited',
      emailBouncedAt: null,
      emailBounce: null,
      rowVersion: { increment: 1 },
    },
  });
  if (count === 0) throw alreadyMember();
  return id;
}

function alreadyMember(): AppError {
  return new AppError('already_member', { email: 'already_member' });
}
