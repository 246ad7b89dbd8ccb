import { IdSchema } from '@tiendo/contracts';
import type { Api } from '#app/lib/backend.ts';

/** The flags in the address that say what has just been done, and the sentence for each. */
const sentences = [
  ['da-moi', 'members.invited'],
  ['da-gui-lai', 'members.resent'],
  ['da-luu', 'members.updated'],
  ['da-thoi', 'members.removed'],
  ['da-sua-thu', 'members.bounce_cleared'],
] as const;

/** membersNotice says what has just been done to whom; the address carries the member's id, never words to show. */
export async function membersNotice(api: Api, params: URLSearchParams) {
  const flag = sentences.find(([name]) => IdSchema.safeParse(params.get(name)).success);
  if (!flag) return null;
  const [name, key] = flag;
  const { fullName, email } = await api.members.readMember.query({ id: params.get(name) ?? '' });
  return { key, member: { name: fullName, email } };
}
