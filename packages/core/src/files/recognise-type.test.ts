import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { docxParts, zipOf } from '../../test/zip.ts';
import { recogniseType } from './recognise-type.ts';
import { readZipDirectory } from './zip-directory.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const types = { name: '[Content_Types].xml' };
const bytes = (text: string) => new TextEncoder().encode(text);
const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1]);
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==',
  'base64',
);

describe('recogniseType', () => {
  test.each([
    ['a PDF', bytes('%PDF-1.7\n%âãÏÓ\n1 0 obj'), 'application/pdf'],
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a PNG', png, 'image/png'],
    ['a WebP', bytes('RIFF\u0010\u0000\u0000\u0000WEBPVP8 '), 'image/webp'],
    ['a Word document', zipOf(docxParts), docx],
    ['an Excel workbook', zipOf([types, { name: 'xl/workbook.xml' }]), xlsx],
    ['one whose type part comes last', zipOf([{ name: 'xl/workbook.xml' }, types]), xlsx],
    ['one with a comment at its end', zipOf(docxParts, 'Kế hoạch'), docx],
  ])('takes %s', async (_what, content, type) => {
    expect(await recogniseType(content)).toBe(type);
  });

  test.each([
    ['text', bytes('Kế hoạch năm 2026')],
    ['HTML', bytes('<!doctype html><script>alert(1)</script>')],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['gzip', gzipSync('%PDF-1.7')],
    ['a plain zip', zipOf([{ name: 'a.txt' }])],
    ['PowerPoint', zipOf([types, { name: 'ppt/presentation.xml' }])],
    ['a document with macros', zipOf([...docxParts, { name: 'word/vbaProject.bin' }])],
    ['two documents in one', zipOf([...docxParts, { name: 'xl/workbook.xml' }])],
    ['a document without its list of types', zipOf([{ name: 'word/document.xml' }])],
    ['an encrypted zip', zipOf(docxParts.map((part) => ({ ...part, flags: 1 })))],
    [
      'a bomb: it claims 300 MB',
      zipOf([...docxParts, { name: 'word/media/1.png', claims: 300_000_000 }]),
    ],
    ['a zip cut short', zipOf(docxParts).subarray(0, 60)],
    ['a zip with something behind it', Buffer.concat([zipOf(docxParts), bytes('<script>')])],
    ['one byte', new Uint8Array([0x50])],
  ])('refuses %s', async (_what, content) => {
    expect(await recogniseType(content)).toBeNull();
  });

  test('a directory that lies about its entries is no zip', () => {
    const lying = zipOf(docxParts);
    const end = lying.length - 22;
    new DataView(lying.buffer).setUint32(end + 16, 0xff_ff_ff_f0, true);
    expect(readZipDirectory(lying)).toBeNull();
    const many = zipOf(docxParts);
    new DataView(many.buffer).setUint16(end + 8, 0xff_ff, true);
    new DataView(many.buffer).setUint16(end + 10, 0xff_ff, true);
    expect(readZipDirectory(many)).toBeNull();
  });
});
