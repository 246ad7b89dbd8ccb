import type { ReminderLetter } from '../input/reminder.ts';
import { oneLine } from '../text/clean.ts';
import { longDate } from '../text/dates.ts';
import { countText } from '../text/numbers.ts';
import { withEndMark } from './report-text.ts';

const agenciesIn = ({ owed }: ReminderLetter) =>
  new Set(owed.map(({ agency }) => oneLine(agency))).size;

/** openingText says what was asked and how many have not answered. */
export function openingText(letter: ReminderLetter): string {
  if (letter.opening !== null) return oneLine(letter.opening);
  const body = oneLine(letter.letterhead.issuingBody);
  return `Triển khai thực hiện ${oneLine(letter.planName)}, ${body} đã đề nghị các cơ quan, đơn vị thực hiện nhiệm vụ và gửi báo cáo đúng thời hạn quy định.`;
}

/** owedText leads to the table of what is owed. */
export function owedText(letter: ReminderLetter): string {
  const until = `Tính đến hết ${longDate(letter.asOf)}`;
  const { owed } = letter;
  if (owed.length === 0) return `${until}, không có cơ quan, đơn vị nào chậm thời hạn.`;
  return `${until}, còn ${countText(agenciesIn(letter))} cơ quan, đơn vị với ${countText(owed.length)} nội dung đã quá thời hạn nhưng chưa hoàn thành, cụ thể như sau:`;
}

/** askText says what is asked and until when. */
export function askText(letter: ReminderLetter): string {
  const body = oneLine(letter.letterhead.issuingBody);
  const until =
    letter.deadline === null
      ? 'trong thời gian sớm nhất'
      : `chậm nhất ${longDate(letter.deadline)}`;
  if (letter.ask !== null) return oneLine(letter.ask);
  return `Để kịp thời tổng hợp, báo cáo cấp có thẩm quyền, ${body} đề nghị các cơ quan, đơn vị nêu trên khẩn trương hoàn thành các nội dung còn chậm, gửi kết quả về ${body} ${until}; trường hợp có khó khăn, vướng mắc, đề nghị nêu rõ nguyên nhân và thời gian dự kiến hoàn thành.`;
}

/** closingText ends the letter. */
export function closingText({ contact }: ReminderLetter): string {
  const whom = contact === null ? '' : oneLine(contact);
  return withEndMark(
    whom === ''
      ? 'Đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện'
      : `Đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện; thông tin chi tiết liên hệ ${whom}`,
  );
}
