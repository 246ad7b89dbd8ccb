const MARKS = /[\u0300-\u036f]/g;

/**
 * fold lowers a text and takes its diacritics away, one code unit for one, so that an offset in the folded text is the same
 * offset in the NFC text it came from.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFD').replace(MARKS, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return plain.length === text.length ? plain : foldEach(text);
}

/** A letter whose folding is longer or shorter than itself (a loose mark, a ligature) keeps its place. */
function foldEach(text: string): string {
  let folded = '';
  for (const unit of text.split('')) {
    const plain = unit.normalize('NFD').replace(MARKS, '').toLowerCase();
    folded += unit === 'đ' || unit === 'Đ' ? 'd' : plain.length === 1 ? plain : unit;
  }
  return folded;
}
