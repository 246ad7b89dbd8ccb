import type { Letterhead } from '@tiendo/contracts';
import { expect, test } from 'vitest';
import { abbreviation, agencyFrame, type IssuingAgency } from './agency-frame.ts';

const letterhead: Letterhead = {
  parentBody: null,
  issuingBody: 'Ủy ban nhân dân tỉnh Bình Minh',
  place: 'Bình Minh',
  reportSymbol: 'BC-UBND',
  letterSymbol: 'UBND',
  authorityPrefix: 'TM.',
  onBehalfOf: ['Ủy ban nhân dân'],
  position: 'Chủ tịch',
  signerName: 'Người ký',
  addressees: [],
  recipients: ['Như trên', 'Lưu: VT'],
  contact: null,
};
const tenant = { letterhead, committee: letterhead.issuingBody };
const frame = (name: string, kind: IssuingAgency['kind'], own = letterhead) =>
  agencyFrame({ name, kind, headName: 'Thủ trưởng A' }, { ...tenant, letterhead: own }, 'Nơi nhận');

test('a department reports under its own name, below the committee, and its head signs', () => {
  expect(frame('Sở Y tế', 'department')).toEqual({
    letterhead: {
      parentBody: 'Ủy ban nhân dân tỉnh Bình Minh',
      issuingBody: 'Sở Y tế',
      number: null,
      symbol: 'BC-SYT',
      place: 'Bình Minh',
      date: null,
    },
    addressees: ['Nơi nhận'],
    recipients: ['Như trên', 'Lưu: VT'],
    signature: {
      authorityPrefix: null,
      onBehalfOf: [],
      position: 'Giám đốc',
      signerName: 'Thủ trưởng A',
    },
  });
});

test('the police of the place bear its name and have no committee above them', () => {
  const { letterhead: head, signature } = frame('Công an tỉnh', 'police');
  expect(head).toMatchObject({ parentBody: null, issuingBody: 'Công an tỉnh Bình Minh' });
  expect([head.symbol, signature.position]).toEqual(['BC-CAT', 'Giám đốc']);
});

test('a commune’s committee signs for itself', () => {
  const { letterhead: head, signature } = frame('Ủy ban nhân dân xã Đông Hải', 'commune_unit');
  expect(head).toMatchObject({ parentBody: null, symbol: 'BC-UBND', place: 'Đông Hải' });
  expect(signature).toMatchObject({ authorityPrefix: 'TM.', position: 'Chủ tịch' });
});

test('the body whose letterhead the tenant has set bears that one', () => {
  const own = { ...letterhead, parentBody: 'Bộ Công an', issuingBody: 'Công an tỉnh' };
  const set = frame('Công an tỉnh', 'police', own);
  expect(set.letterhead).toMatchObject({ parentBody: 'Bộ Công an', symbol: 'BC-UBND' });
  expect(set.addressees).toEqual(['Nơi nhận']);
  expect(frame('Sở Y tế', 'department', own).letterhead.parentBody).toBe(tenant.committee);
});

test.each([
  ['Sở Giáo dục và Đào tạo', 'SGDĐT'],
  ['Công an xã Đông Hải', 'CAX'],
  ['Công an thành phố', 'CATP'],
  ['Hội Nông dân tỉnh', 'HND'],
  ['Báo và Phát thanh, Truyền hình', 'BPTTH'],
])('%s is abbreviated %s', (name, short) => {
  expect(abbreviation(name)).toBe(short);
});
