import { fold } from '#app/text/fold.ts';

const CLOSING =
  /^(?:tren day la|(?:trong )?qua trinh (?:to chuc )?(?:trien khai|thuc hien)|yeu cau (?:cac|thu truong|chu tich|giam doc)|(?:uy ban nhan dan|ubnd) \p{L}+ (?:yeu cau|de nghi)|can cu (?:noi dung )?ke hoach nay,? (?:yeu cau|de nghi|cac|thu truong)|nhan duoc ke hoach)/u;

/** isClosing says whether a paragraph closes a plan: what it was, and what everybody is asked to do. */
export function isClosing(text: string): boolean {
  return CLOSING.test(fold(text.slice(0, 80)));
}
