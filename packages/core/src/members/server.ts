export { acceptInvitation, activateMember } from './accept-invitation.ts';
export { handleMemberInvited } from './handle-member-invited.ts';
export { inviteMember, type MembersContext } from './invite-member.ts';
export { listMembers, readMember } from './list-members.ts';
export { removeMember } from './remove-member.ts';
export { resendInvitation } from './resend-invitation.ts';
export { updateMember } from './update-member.ts';
export type { MemberView } from './views.ts';
