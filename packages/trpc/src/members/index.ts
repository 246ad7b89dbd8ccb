import { router } from '#app/trpc.ts';
import { inviteMember } from './invite-member.ts';
import { listMembers } from './list-members.ts';
import { readMember } from './read-member.ts';
import { removeMember } from './remove-member.ts';
import { resendInvitation } from './resend-invitation.ts';
import { updateMember } from './update-member.ts';

export const membersRouter = router({
  listMembers,
  readMember,
  inviteMember,
  resendInvitation,
  updateMember,
  removeMember,
});
