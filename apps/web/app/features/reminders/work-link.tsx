import type { ReminderAbout } from '@tiendo/contracts';
import { useMay } from '#app/lib/may.ts';

const places = {
  task: 'nhiem-vu',
  obligation: 'bao-cao',
  plan: 'ke-hoach',
  received: 'bao-cao-nhan-duoc',
} as const;

/** WorkLink names what a reminder is about, and leads there those who may open it: reports from below are not everybody's. */
export function WorkLink({
  tenant,
  work: { about, subjectId },
  text,
}: {
  readonly tenant: string;
  readonly work: { about: ReminderAbout; subjectId: string };
  readonly text: string;
}) {
  const mayReceive = useMay('report:receive');
  if (about === 'received' && !mayReceive) return <span>{text}</span>;
  return <a href={`/${tenant}/${places[about]}/${subjectId}`}>{text}</a>;
}
