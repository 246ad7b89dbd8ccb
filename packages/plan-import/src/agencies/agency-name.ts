import { fold } from '#app/text/fold.ts';
import { startsTask } from '#app/text/words.ts';

/** Names that are an agency's whatever follows. */
const PLAIN =
  /^(?:cong an|uy ban nhan dan|uy ban mttq|uy ban mat tran|uy ban|ubnd|ub ?mttq|ubmttq ?vn|ubmttq|ubmt|uy ban mt|mt to quoc|khoi mat tran|hdnd|hoi dong nhan dan|thuong truc|mat tran to quoc|mttq ?vn|mttq|bo chi huy|bo tu lenh|ban chi huy|ban chi dao|ban quan ly|ban can su|ban to chuc|ban tuyen giao|ban dan van|ban dan toc|ban cong tac|ban giam hieu|ban nhan dan|bch|bchqs|bo doi|don bien phong|trung tam|tram y te|benh vien|lien doan|lien minh|lien hiep|doan thanh nien|doan tncs|tinh doan|thanh doan|huyen doan|xa doan|phuong doan|cong doan|hiep hoi|hoi lien hiep|hoi nong dan|hoi cuu|hoi chu thap|hoi phu nu|hoi dong y|hoi khuyen|hoi bao|hoi luat|hoi nguoi|hoi nha|dai phat thanh|dai truyen|dai pt|chi cuc|cuc|van phong|toa an|vien kiem sat|vien ks|vks|tand|ngan hang|kho bac|bao hiem xa hoi|bhxh|thue (?:tinh|co so|thanh)|hai quan|buu dien|vnpt|viettel|mobifone|dien luc|cong ty|tong cong ty|tap doan|cac doanh nghiep|doanh nghiep|thanh tra|hat kiem lam|kiem lam|vuon quoc gia|khu bao ton|dang uy|cap uy|huyen uy|tinh uy|thanh uy|chi bo|thu truong|giam doc (?:so|cac|cong)|chu tich (?:ubnd|uy ban)|truong (?:ban|phong|thon|cong an|khu|tram|cac)|to dan pho|to cong nghe|to cong tac|to truong|khu pho|thon|xom|ban quan ly ap|ban dan|quan su xa|quan su phuong|hop tac xa|nha truong|hieu truong|chu rung|cac chu rung|cong chuc|can bo|bo phan|nganh|luc luong|doi (?:quan|canh|thanh|cong|dan)|canh sat|co so (?:cai nghien|y te|dieu tri|giao duc|dao tao|kham|kinh doanh|bao tro|tro giup|ton giao)|cong thong tin|khoi (?:cac )?co quan|gia lang|truong ban|nguoi co uy tin|gia dinh|bi thu|hoi dong|nguoi dung dau|truong hoc|chuc sac|hoc vien|truong (?:dai hoc|cao dang|trung|thpt|thcs|tieu|mam|chinh tri)|cac truong|quy (?:tin dung|bao tro|phat trien|quoc gia|vi nguoi|bao ve)|nhan vien|cong tac vien|he thong chinh tri|co quan thuong truc|co quan bao chi|lanh dao|cac thanh vien|thanh vien|bao va dai|bao va phat thanh|ho gia dinh|nguoi dan|don vi su nghiep|cac (?:so|ban|nganh|co quan|don vi|phong|to chuc|doan the|hoi|xa|phuong|thi|huyen|thon|khu|to|dia phuong|chu|nha|ngan hang|benh vien|tram|trung tam|cap|doanh|cong ty|co so|khoa|ubnd|uy ban|bo phan|luc luong|chi|truong|vien|dai|doi|hop|ban))(?![\p{L}\d])/u;

/** Names that are an agency's only before a capital: `Sở Y tế`, but not "số người". */
const BEFORE_CAPITAL =
  /^(?:[Ss]ở|[Bb]áo|[Hh]ội|[Đđ]ài|[Đđ]oàn|[Pp]hòng|[Tt]rường|[Bb]an|[Vv]iện|[Bb]ộ|[Tt]ổ|[Tt]rạm|[Qq]uân|[Cc]ục|[Hh]uyện|[Xx]ã|[Pp]hường|[Vv]ụ|SỞ|BÁO|HỘI|ĐÀI|PHÒNG|BAN|VIỆN|BỘ)\s+(?=\p{Lu})/u;
const ACRONYM =
  /^(?:UBND|HĐND|MTTQ|UBMTTQ|CA|BCH|BHXH|VKSND|TAND|LĐLĐ|LHPN|CCB|TTYT|SYT|VP)(?![\p{L}\d])/u;
const ROLE_LABEL =
  /^(?:co quan|don vi|bo phan) (?:chu tri|phoi hop|thuc hien|tham muu|chiu trach nhiem|ban hanh|theo doi)/;
const LEAD_IN =
  /^(?:(?:kính )?đề nghị(?: các cơ quan)?(?=\s*:)|(?:kính )?đề nghị|yêu cầu|giao cho|giao|đối với|trách nhiệm của|nhiệm vụ của)\s*:?\s+(?=\S)/iu;
const REQUEST = /^(?:kính )?đề nghị(?:\s|:)/iu;

/** What a heading adds to a name: its part in the plan ("- Cơ quan thường trực Ban Chỉ đạo"), or that it is asked "(đề nghị)". */
const POSITION =
  /\s*(?:[-–,]\s+|\()(?:là\s+)?(?:(?:cơ quan|đơn vị) (?:thường trực|chủ trì|đầu mối|tham mưu)|đề nghị\s*\)).*$/iu;
const ASKED = /\(\s*đề nghị\s*\)$/iu;

/** Lower-case verbs that end a name and begin its task on the same line. */
const VERB_WITHIN =
  /\s(?:(?:thì|sẽ|cần|phải|và)\s)?(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|tham mưu|căn cứ|chỉ đạo|hướng dẫn|chủ động|tăng cường|đẩy mạnh|tiếp tục|triển khai|(?<!các )(?<!những )(?<!, )tổ chức (?!chính|thành|xã hội|đoàn|tôn|hội|kinh tế|cá|quần|khác|có|trong|trên|sự|phi|tín|quốc|đảng|liên|cơ sở)\p{Ll}+|theo dõi|tổng hợp|bố trí|rà soát|đôn đốc|kiểm tra|tuyên truyền|vận động|báo cáo|thực hiện|theo chức năng|là cơ quan|là đầu mối|làm đầu mối|giúp|bảo đảm|đảm bảo|xây dựng (?:kế|và|các|chương)|ban hành|thường xuyên|tích cực|trên cơ sở|cân đối|tham gia|quan tâm|nghiên cứu|lồng ghép|định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần)|kịp thời|nắm (?:chắc|bắt|tình|rõ)|thông báo|chấp hành|cử (?:cán|lực|người)|lập (?:hồ|danh|kế)|mở (?:các|lớp|rộng|chuyên)|duy trì|phân công|huy động|vận hành|ký (?:cam|kết)|đưa (?:tin|nội)|công bố|phát động|cập nhật|nâng cao|bồi dưỡng|phổ biến|quán triệt|khảo sát|đề xuất|thẩm định)(?![\p{L}])/u;

/** AgencyHead is a heading that names an agency, and where its task begins when that stands on the same line. */
export type AgencyHead = {
  readonly requested: boolean;
  /** Where the name begins and ends in the heading's text. */
  readonly start: number;
  readonly end: number;
  /** Where the task on the same line begins; undefined when the line is only the name. */
  readonly task: number | undefined;
  /** True when no sign but the verb parts name and task (`Sở Y tế chủ trì …`). */
  readonly sentence: boolean;
};

/** startsAgency says whether a text begins with an agency's name. */
export function startsAgency(text: string): boolean {
  const folded = fold(text.slice(0, 60));
  if (!/^\p{L}/u.test(text) || ROLE_LABEL.test(folded)) return false;
  if (ACRONYM.test(text) || BEFORE_CAPITAL.test(text))
    return !/^(?:Phòng|Ban) (?:Chống|Hành)/u.test(text);
  return PLAIN.test(folded) && !(startsTask(text) && !/^(?:uy ban|ban |cac )/.test(folded));
}

function cut(
  text: string,
  start: number,
): { end: number; task: number | undefined; sentence: boolean } {
  const rest = text.slice(start);
  // A colon within brackets belongs to the name.
  const colon = /^(?:[^:()]|\([^()]*\))*?:/u.exec(rest)?.[0].length ?? Infinity;
  const stop = /\.\s+(?=\p{Lu})/u.exec(rest)?.index ?? Infinity;
  const verb = VERB_WITHIN.exec(rest)?.index ?? Infinity;
  const first = Math.min(colon - 1, stop, verb);
  if (first === Infinity) return { end: text.length, task: undefined, sentence: false };
  if (first === verb) return { end: start + verb, task: start + verb + 1, sentence: true };
  const task = start + first + 1;
  return {
    end: start + first,
    task: text.slice(task).trim() === '' ? undefined : task,
    sentence: false,
  };
}

/** readAgencyHead reads a heading that begins with an agency; undefined when it does not. */
export function readAgencyHead(text: string): AgencyHead | undefined {
  let start = 0;
  for (let lead = LEAD_IN.exec(text); lead; lead = LEAD_IN.exec(text.slice(start)))
    start += lead[0].length;
  if (!startsAgency(text.slice(start))) return undefined;
  const { end, task, sentence } = cut(text, start);
  const whole = text.slice(start, end).replace(/[\s.:;,]+$/u, '');
  const trimmed = whole.replace(POSITION, '').length;
  if (trimmed > 320 || trimmed === 0) return undefined;
  const requested = REQUEST.test(text) || ASKED.test(whole);
  return { requested, start, end: start + trimmed, task, sentence };
}

/** isAgencyName says whether a text is nothing but an agency's name, as a heading may be. */
export function isAgencyName(text: string): boolean {
  const head = readAgencyHead(text);
  return (
    head !== undefined && head.task === undefined && text.length <= 200 && !/[.;,]$/.test(text)
  );
}
