const UPPER = 0.72;
const LOWER = 0.5;
const SPACE = 0.25;
const MILLIMETRES_A_POINT = 25.4 / 72;

/** textWidth estimates how wide a line of Times New Roman is, in millimetres; good enough to draw a rule of a part of it. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (letter === ' ') ems += SPACE;
    else ems += letter === letter.toLowerCase() ? LOWER : UPPER;
  }
  return ems * size * MILLIMETRES_A_POINT;
}
