import { fold } from './fold.ts';

/** One folded pattern of words, longest first, so that the longest one matches. */
function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)

    .join('|');
}

/** The folded words with which a task begins; the name of an agency never does. */
const TASK_VERBS: readonly string[] =
  `chu tri|phoi hop|chi dao|xay dung|tang cuong|tham muu|to chuc trien khai|to chuc thuc hien|to chuc tuyen truyen|to chuc tap huan|to chuc kiem tra|to chuc ra soat|to chuc cac|to chuc|huong dan|day manh|thuc hien|can cu|tren co so|bo tri|can doi|kiem tra|theo doi|don doc|tong hop|ra soat|tiep tuc|chu dong|trien khai|tuyen truyen|van dong|cap nhat|quan ly|bao dam|dam bao|tham gia|nghien cuu|huy dong|giam sat|nang cao|dinh huong|thuong xuyen|cung cap|phan cong|duy tri|phat dong|tap huan|long ghep|bo sung|de xuat|ap dung|thong ke|phat huy|dinh ky|kip thoi|ho tro|boi duong|tich cuc|hang nam|hang quy|hang thang|trong pham vi|theo chuc nang|la co quan|la dau moi|lam dau moi|trinh|ban hanh|quan triet|cong bo|pho bien|tiep nhan|xu ly|giai quyet|thanh lap|kien toan|dong vien|khuyen khich|tap trung|lua chon|mua sam|van hanh|cai tao|cham soc|dau tranh|phat hien|ngan chan|co trach nhiem|chiu trach nhiem|co ke hoach|giup|giao|lap|xac dinh|thong tin|thong bao|bao cao|tiep can|gan ket|nhan rong|uu tien|van dung|truc tiep|khan truong|nghiem tuc|phe duyet|tham dinh|danh gia|dau moi|chuan bi|dang ky|dang tai|dua tin|mo cac|mo lop|mo chuyen|trien khai|cu can bo|tang thoi luong|lam tot|khong de|quyet liet|chuyen tai|phan bo|huong ung|phu trach|ky cam ket|tuan tra|hoan thanh|hoan thien|phat trien|bao ve|cap phat|cap kinh phi|dieu tra|dieu phoi|truyen thong|cong khai|nam bat|nam chac|nam tinh hinh|tiep nhan|xem xet|bam sat|tu kiem tra|chap hanh|tuan thu|tao dieu kien|rang buoc|ket noi|tich hop|chia se|so hoa|van hanh|phan dau|sap xep|luu tru|khao sat|thu thap|in an|bien soan|tu van|tiem|tiep tuc|tien hanh|ung dung|thuc day`
    .split('|')
    .map(fold);

const TASK_VERB = new RegExp(`^(?:${alternatives(TASK_VERBS)})(?![\\p{L}\\d])`, 'u');

/** startsTask says whether a passage begins with the verb of a task. */
export function startsTask(text: string): boolean {
  return TASK_VERB.test(fold(text));
}

/** isCapitals says whether a passage is set in capitals; numbers and signs do not count. */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters.length < 4) return false;
  const small = letters.replace(/[^\p{Ll}]/gu, '').length;
  return small * 10 <= letters.length;
}
