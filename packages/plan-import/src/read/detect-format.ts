/** FileFormat is what a file is by its first bytes; its name can say anything. */
export type FileFormat = 'zip' | 'pdf' | 'ole' | 'rtf' | 'text';

const MAGIC: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** detectFormat tells a file's format from its bytes. A PDF may have a few bytes before its sign. */
export function detectFormat(bytes: Uint8Array): FileFormat {
  for (const [format, magic] of MAGIC)
    if (magic.every((byte, at) => bytes[at] === byte)) return format;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.includes('%PDF-1.') ? 'pdf' : 'text';
}
