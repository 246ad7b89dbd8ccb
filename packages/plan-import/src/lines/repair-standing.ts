import type { DraftWarning } from '@tiendo/contracts';
import { replaceUnits, spanOf } from '#app/text/mapped-text.ts';
import { warning } from '#app/warn/warning.ts';
import type { Line } from './line.ts';

const LOST = '\ufffd';
// Standing words are short; a longer line is a sentence, whose letters its neighbours tell.
const MOST_UNITS = 120;

/** What every official document says in the same words (Nghị định 30/2020/NĐ-CP, Phụ lục I), and a plan's usual headings. */
const PHRASES: readonly string[] = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Độc lập – Tự do – Hạnh phúc',
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
  'KẾ HOẠCH',
  'QUYẾT ĐỊNH',
  'Nơi nhận',
  'KT. CHỦ TỊCH',
  'PHÓ CHỦ TỊCH',
  'TM. ỦY BAN NHÂN DÂN',
  'TM. UỶ BAN NHÂN DÂN',
  'MỤC TIÊU',
  'CHỈ TIÊU',
  'MỤC ĐÍCH, YÊU CẦU',
  'NHIỆM VỤ, GIẢI PHÁP',
  'NHIỆM VỤ VÀ GIẢI PHÁP',
  'PHÂN CÔNG NHIỆM VỤ',
  'TỔ CHỨC THỰC HIỆN',
  'CHẾ ĐỘ BÁO CÁO',
  'KINH PHÍ THỰC HIỆN',
];

function matchesAt(text: string, at: number, phrase: string): boolean {
  let kept = 0;
  for (let i = 0; i < phrase.length; i++) {
    const unit = text[at + i];
    if (unit === phrase[i]) kept++;
    else if (unit !== LOST) return false;
  }
  return kept * 2 > phrase.length;
}

type Repair = { readonly at: number; readonly words: string };

/** The words of the letterhead's date and number, which stand between figures and blanks. */
function letterheadRepairs(text: string): Repair[] {
  const number = /^S\ufffd(?=\s?:)/u.exec(text) ? [{ at: 0, words: 'Số' }] : [];
  const date = /(ng[à\ufffd]y)[\s\d…._]*(th[á\ufffd]ng)[\s\d…._]*(n[ă\ufffd]m)\s*\d{4}/u.exec(text);
  if (!date) return number;
  const [, day = '', month = '', year = ''] = date;
  const monthAt = text.indexOf(month, date.index + day.length);
  return [
    ...number,
    { at: date.index, words: 'ngày' },
    { at: monthAt, words: 'tháng' },
    { at: text.indexOf(year, monthAt + month.length), words: 'năm' },
  ];
}

function repairsOf(text: string): Repair[] {
  const found = letterheadRepairs(text);
  for (const words of PHRASES) {
    for (let at = 0; at + words.length <= text.length; at++) {
      const begins = at === 0 || /[^\p{L}\ufffd]/u.test(text.charAt(at - 1));
      const ends = /^(?:[^\p{L}\ufffd]|$)/u.test(text.slice(at + words.length));
      if (begins && ends && matchesAt(text, at, words)) found.push({ at, words });
    }
  }
  return found.filter(({ at, words }) => text.slice(at, at + words.length).includes(LOST));
}

/** repairStanding puts lost letters (U+FFFD) back in the words that every plan has in common, before lines are joined by them. */
export function repairStanding(lines: readonly Line[]): {
  lines: readonly Line[];
  warnings: DraftWarning[];
} {
  const warnings: DraftWarning[] = [];
  const repaired = lines.map((line) => {
    const { text } = line.mapped;
    if (!text.includes(LOST) || text.length > MOST_UNITS) return line;
    let mapped = line.mapped;
    for (const { at, words } of repairsOf(text)) {
      const damaged = mapped.text.slice(at, at + words.length);
      if (!damaged.includes(LOST)) continue;
      mapped = replaceUnits(mapped, at, words);
      warnings.push(
        warning(
          'text_repaired',
          `Đã khôi phục chữ bị mất: “${damaged}” thành “${words}”.`,
          spanOf(mapped, at, at + words.length),
        ),
      );
    }
    return { ...line, mapped };
  });
  return { lines: repaired, warnings };
}
