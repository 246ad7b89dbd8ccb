import { expect, test } from 'vitest';
import { frameLines } from './frame-lines.ts';

test('a frame is written as it is printed, with gaps for the clerk', () => {
  const lines = frameLines({
    letterhead: {
      parentBody: null,
      issuingBody: 'Ủy ban nhân dân tỉnh Bình Minh',
      number: null,
      symbol: 'BC-UBND',
      place: 'Bình Minh',
      date: null,
    },
    addressees: [' Bộ Y tế '],
    recipients: ['Như trên', '- Lưu: VT.'],
    signature: {
      authorityPrefix: 'KT.',
      onBehalfOf: ['TM. Ủy ban nhân dân', 'Chủ tịch'],
      position: 'Phó Chủ tịch',
      signerName: 'Trần Văn Nam',
    },
  });
  expect(lines).toEqual({
    parentBody: '',
    issuingBody: 'ỦY BAN NHÂN DÂN TỈNH BÌNH MINH',
    nationalHeading: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số:        /BC-UBND',
    placeAndDate: 'Bình Minh, ngày      tháng      năm      ',
    addressees: ['Bộ Y tế'],
    recipients: ['- Như trên;', '- Lưu: VT.'],
    authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signerName: 'Trần Văn Nam',
  });
});
