import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { safeFileName } from './file-name.ts';

describe('safeFileName', () => {
  test.each([
    ['Báo cáo 6 tháng đầu năm.pdf', 'Báo cáo 6 tháng đầu năm.pdf'],
    ['Quyết định.PDF', 'Quyết định.PDF'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\An\\Kế hoạch.pdf', 'Kế hoạch.pdf'],
    ['..', 'tệp.pdf'],
    ['', 'tệp.pdf'],
    ['.htaccess', 'htaccess.pdf'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['bc\u202efdp.exe', 'bcfdp.exe.pdf'],
    ['anh.png', 'anh.png.pdf'],
    ['a: "b"?.pdf', 'a_ _b__.pdf'],
    ['Tie\u0302\u0301n.pdf', 'Tiến.pdf'],
  ])('%j becomes %j', (given, wanted) => {
    expect(safeFileName(given, 'application/pdf')).toBe(wanted);
  });

  test('a jpeg keeps either of its endings', () => {
    expect(safeFileName('ảnh.JPEG', 'image/jpeg')).toBe('ảnh.JPEG');
    expect(safeFileName('ảnh.jpg', 'image/jpeg')).toBe('ảnh.jpg');
  });

  test('200 characters at most, ending kept', () => {
    const name = safeFileName(`${'ế'.repeat(300)}.pdf`, 'application/pdf');
    expect(Array.from(name)).toHaveLength(200);
    expect(name.endsWith('ế.pdf')).toBe(true);
  });

  test('whatever is given, the name is a plain one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const name = safeFileName(given, 'application/pdf');
        expect(name).toMatch(/^[^/\\.\p{C}][^/\\\p{C}]*\.pdf$/iu);
        expect(Array.from(name).length).toBeLessThanOrEqual(200);
        expect(name).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});
