/** matrixFlags are what an act from the matrix leaves in the address, for the page to say what was done. */
export const matrixFlags = [
  'da-cho-gia-han',
  'da-tu-choi',
  'da-gia-han',
  'da-mo-khoa',
  'da-yeu-cau',
] as const;

/** MatrixFlag is one of matrixFlags. */
export type MatrixFlag = (typeof matrixFlags)[number];
