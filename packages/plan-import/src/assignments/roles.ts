import type { DraftRole, DraftTask } from '@tiendo/contracts';
import { fold } from '#app/text/fold.ts';

const COORDINATES = /^(?:tham gia |tich cuc |chu dong )?phoi hop(?![\p{L}])/u;

/** roleOf says what a plan makes of an agency: requested by "Đề nghị", coordinating when every task begins with "Phối hợp". */
export function roleOf(tasks: readonly DraftTask[], requested: boolean): DraftRole {
  if (requested) return 'requested';
  const all =
    tasks.length > 0 && tasks.every(({ text }) => COORDINATES.test(fold(text.slice(0, 40))));
  return all ? 'coordinate' : 'lead';
}
