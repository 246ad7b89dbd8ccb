import { readAgencyHead, startsAgency } from '#app/agencies/agency-name.ts';
import { splitNames } from '#app/agencies/split-names.ts';
import { fold } from '#app/text/fold.ts';

/** Parties are who reports to whom, as far as a sentence says. */
export type Parties = {
  readonly reporter: string | null;
  readonly recipient: string | null;
  readonly forwardTo: readonly string[];
};

const TOWARDS =
  /(?:gui ve|gui cho|gui den|gui toi|gui bao cao ve|bao cao ve|bao cao cho|phan anh ve|phan anh den|kien nghi ve|ve|gui|bao cao|phan anh|cho|qua|de xuat|trinh|voi|den|den cho|,|va)\s+/g;
const NAME =
  /^(?:sở|ubnd|uỷ ban|ủy ban|công an|bộ|phòng|ban|văn phòng|chi cục|cục|trung tâm|hội|tỉnh ủy|đảng ủy|hạt|thường trực|chính phủ|thủ tướng|chủ tịch|hđnd|hội đồng|trạm|đoàn|cơ quan)\s/iu;
const NAME_END =
  /\s*(?:[.;()]|,\s+(?!(?:thể thao|du lịch|truyền hình|phụ nữ))|\s(?:để|trước|theo|vào|kết quả|tình hình|tổng hợp|xem xét|chỉ đạo|định kỳ|về|khi|trong|chậm|nếu|nhằm|hằng|hàng|và\s+(?:báo|tổng|tham|đề)|qua|biết|giải quyết|\d))/iu;

function nameAt(text: string, at: number): string | undefined {
  const rest = text.slice(at, at + 200);
  if (!NAME.test(rest) || (!/^\p{Lu}/u.test(rest) && !startsAgency(rest))) return undefined;
  const end = NAME_END.exec(rest)?.index ?? rest.length;
  const name = rest.slice(0, end).replace(/[\s,]+$/, '');
  return name.length >= 4 && name.length <= 140 ? name : undefined;
}

/** The agencies that something is reported to, with where they stand. */
function addressees(text: string): { names: string[]; at: number }[] {
  const folded = fold(text);
  const from = Math.max(0, folded.search(/bao cao|phan anh|gui/));
  const found: { names: string[]; at: number }[] = [];
  let last = -1;
  for (const { index, 0: words } of folded.slice(from).matchAll(TOWARDS)) {
    const at = from + index + words.length;
    const name = at > last ? nameAt(text, at) : undefined;
    const listed = /^(?:,|va)/.test(words);
    if (name === undefined || (listed && !(found.length > 0 && at - last <= 6))) continue;
    found.push({ names: splitNames(name), at });
    last = at + name.length;
  }
  return found;
}

function reporterOf(text: string): string | null {
  const head = readAgencyHead(text);
  if (head) return text.slice(head.start, head.end);
  const folded = fold(text);
  const subject =
    /(?:yeu cau|de nghi|giao|cac noi dung nay|ke hoach(?: nay)?,|dot xuat,?|(?:hang|01|1|ca) nam,?|6 thang,?|hang quy,?|hang thang,?)\s+(?=cac |so |ubnd|uy ban|phong |cong an|don vi)/.exec(
      folded,
    );
  if (!subject) return null;
  const rest = text.slice(subject.index + subject[0].length, subject.index + 300);
  const end =
    /\s(?:theo|chủ động|báo cáo|tổng hợp|xây dựng|gửi|định kỳ|có trách nhiệm|căn cứ|tổ chức|thực hiện|được)(?![\p{L}])/iu.exec(
      rest,
    )?.index;
  return end === undefined || end < 4 ? null : rest.slice(0, end).replace(/[\s,]+$/, '');
}

/** readParties finds reporter, recipient and those to whom the recipient passes it on in one sentence. */
export function readParties(sentence: string): Parties {
  const reporter = reporterOf(sentence);
  const folded = fold(sentence);
  const hop = /de (?:tong hop|bao cao|theo doi|kip thoi)/.exec(folded)?.index ?? Infinity;
  const found = addressees(sentence);
  const recipient = found.filter(({ at }) => at < hop).flatMap(({ names }) => names);
  const forwardTo = found.filter(({ at }) => at > hop).flatMap(({ names }) => names);
  return {
    reporter,
    recipient: recipient.length > 0 ? [...new Set(recipient)].join(', ') : null,
    forwardTo: [...new Set(forwardTo)],
  };
}
