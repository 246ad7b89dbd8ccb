import { router } from '#app/trpc.ts';
import { clearBounce } from './clear-bounce.ts';
import { inviteMember } from './invite-member.ts';
import { listMembers } from './list-members.ts';
import { muteByLink } from './mute-by-link.ts';
import { readContact } from './read-contact.ts';
import { readMember } from './read-member.ts';
import { readMuteLink } from './read-mute-link.ts';
import { removeMember } from './remove-member.ts';
import { resendInvitation } from './resend-invitation.ts';
import { saveContact } from './save-contact.ts';
import { setMute } from './set-mute.ts';
import { updateMember } from './update-member.ts';

export const membersRouter = router({
  listMembers,
  readMember,
  inviteMember,
  resendInvitation,
  updateMember,
  removeMember,
  clearBounce,
  readContact,
  saveContact,
  setMute,
  readMuteLink,
  muteByLink,
});
