import { textWidth } from './text-width.ts';

/** The estimate of a width may be a little short. */
const SAFE_SHARE = 0.94;
/** What begins a place's name, before which a name is best broken: ỦY BAN NHÂN DÂN / TỈNH …. */
const PLACE = /^(?:tỉnh|thành|huyện|quận|thị|xã|phường|đặc)$/iu;

const joined = (words: readonly string[]) => words.join(' ');

/** Breaks into as many lines as wanted, each as near to its even share as words allow. */
function split(words: readonly string[], count: number, size: number): string[] {
  if (count <= 1 || words.length <= 1) return [joined(words)];
  const share = textWidth(joined(words), size) / count;
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < words.length; at++) {
    const distance = Math.abs(textWidth(joined(words.slice(0, at)), size) - share);
    if (distance < least) {
      least = distance;
      best = at;
    }
  }
  return [joined(words.slice(0, best)), ...split(words.slice(best), count - 1, size)];
}

/** balancedLines breaks a centred text too wide for one line into lines of about the same length; widths are millimetres. */
export function balancedLines(text: string, size: number, width: number): string[] {
  const usable = width * SAFE_SHARE;
  const count = Math.ceil(textWidth(text, size) / usable);
  if (count <= 1) return [text];
  const words = text.split(' ');
  const place = words.findIndex((word, at) => at > 1 && PLACE.test(word));
  if (count === 2 && place > 0) {
    const lines = [joined(words.slice(0, place)), joined(words.slice(place))];
    if (lines.every((line) => textWidth(line, size) <= usable)) return lines;
  }
  // A line that comes out too wide asks for one more.
  for (let wanted = count; wanted < words.length; wanted++) {
    const lines = split(words, wanted, size);
    if (lines.every((line) => textWidth(line, size) <= usable)) return lines;
    if (wanted > count + 2) break;
  }
  return [text];
}
