import { Unreadable } from './problem.ts';

// A null or another control byte now and then is damage; more of them are not text.
const CONTROL = /(?!\s)\p{Cc}/gu;
const BINARY = 'Tệp không phải văn bản; hãy chọn tệp .docx, .xlsx, .pdf, .txt hoặc .md.';
const ENCODING = 'Tệp văn bản không ở bảng mã Unicode (UTF-8); hãy lưu lại ở UTF-8 rồi nhập lại.';

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** readText decodes a text file as it stands; throws Unreadable for what is no Unicode text. */
export function readText(bytes: Uint8Array): string {
  const text = decode(bytes);
  const sample = text.slice(0, 200_000);
  const controls = sample.match(CONTROL)?.length ?? 0;
  if (controls > 8 && controls * 50 > sample.length) throw new Unreadable('file_binary', BINARY);
  // Bytes that are not UTF-8 decode to U+FFFD; those in the file itself are written EF BF BD.
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  if (lost > 8 && lost * 50 > sample.length) {
    throw controls > 0
      ? new Unreadable('file_binary', BINARY)
      : new Unreadable('file_encoding', ENCODING);
  }
  return text;
}
