import type { DraftRole, DraftTask } from '@tiendo/contracts';
import { fold } from '#app/text/fold.ts';

const COORDINATES = /^(?:tham gia |tich cuc |chu dong )?phoi hop(?![\p{L}])/u;

/** "8. Mặt trận Tổ quốc tỉnh: Đề nghị vận động hội viên …", but not "Đề nghị Bộ Y tế …". */
const ASKS =
  /^de nghi (?:van dong|phoi hop|tham gia|tang cuong|chi dao|day manh|tuyen truyen|giam sat|to chuc|trien khai|chu dong|quan tam|phat dong|huy dong|tiep tuc|long ghep|huong dan)/;

/** roleOf says what a plan makes of an agency: requested by "Đề nghị", coordinating when every task begins with "Phối hợp". */
export function roleOf(tasks: readonly DraftTask[], requested: boolean): DraftRole {
  if (requested || (tasks.length === 1 && ASKS.test(fold(tasks[0]?.text.slice(0, 40) ?? ''))))
    return 'requested';
  const all =
    tasks.length > 0 && tasks.every(({ text }) => COORDINATES.test(fold(text.slice(0, 40))));
  return all ? 'coordinate' : 'lead';
}
