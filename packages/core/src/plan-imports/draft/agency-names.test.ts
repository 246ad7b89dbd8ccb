import { describe, expect, test } from 'vitest';
import { agencyKey, looksAlike, placeOf } from './agency-key.ts';
import { agencyKindOf, isGroup } from './agency-kind.ts';
import { rankOf, splitParties } from './parties.ts';

const province = placeOf('tỉnh Long Khê');
const commune = placeOf('xã Yên Thủy, tỉnh Long Khê');

describe('agencyKey', () => {
  test.each([
    ['Toà án Nhân dân tỉnh', 'Tòa án nhân dân tỉnh'],
    ['UBND huyện', 'Ủy ban nhân dân huyện'],
    ['Sở LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở LĐ-TB&XH', 'Sở Lao động - Thương binh và Xã hội'],
    ['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'],
    ['Sở Kế hoạch Đầu tư', 'Sở Kế hoạch và Đầu tư'],
    ['Sở VHTT&DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Công an tỉnh', 'Công an tỉnh Long Khê'],
    ['UBMTTQVN tỉnh', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh'],
    ['Ủy ban MTTQ Việt Nam tỉnh', 'Mặt trận Tổ quốc tỉnh'],
    ['Đài Phát thanh- Truyền hình tỉnh', 'Đài Phát thanh và Truyền hình Long Khê'],
    ['Tỉnh đoàn', 'Đoàn Thanh niên tỉnh'],
    ['Hội LHPN tỉnh', 'Hội Liên hiệp Phụ nữ tỉnh'],
  ])('%s is %s', (one, other) => {
    expect(agencyKey(one, province)).toBe(agencyKey(other, province));
  });

  test.each([
    ['Công an tỉnh', 'Công an xã'],
    ['Sở Y tế', 'Sở Nội vụ'],
    ['Ủy ban nhân dân xã', 'Ủy ban nhân dân các xã'],
    ['Phòng Kinh tế', 'Phòng Kinh tế và Hạ tầng'],
  ])('%s is not %s', (one, other) => {
    for (const place of [province, commune, null]) {
      expect(agencyKey(one, place)).not.toBe(agencyKey(other, place));
    }
  });

  test('names that share most of their words look alike, those of different matters do not', () => {
    const key = (name: string) => agencyKey(name, province);
    const alike = (one: string, other: string) => looksAlike(key(one), key(other));
    expect(alike('Phòng Văn hóa và Thông tin', 'Phòng Văn hóa - Xã hội')).toBe(false);
    expect(alike('Sở Văn hóa và Thể thao', 'Sở Văn hóa, Thể thao và Du lịch')).toBe(true);
    expect(alike('Sở Y tế', 'Sở Tư pháp')).toBe(false);
  });
});

describe('agencyKindOf', () => {
  test.each([
    ['Sở Y tế', 'department'],
    ['Phòng Kinh tế', 'department'],
    ['Công an các xã', 'police'],
    ['Toà án nhân dân tỉnh', 'court'],
    ['Ủy ban MTTQ Việt Nam tỉnh và các tổ chức thành viên', 'front'],
    ['Hội Nông dân tỉnh', 'mass_organization'],
    ['Tỉnh Đoàn', 'mass_organization'],
    ['Liên đoàn Lao động tỉnh', 'mass_organization'],
    ['Hội đồng nhân dân tỉnh', 'other'],
    ['UBND các huyện, thành, thị', 'district'],
    ['Ủy ban nhân dân các xã, phường', 'commune_unit'],
    ['Ban cán sự các khối, xóm', 'commune_unit'],
    ['Báo Long Khê', 'media'],
    ['Đài Phát thanh - Truyền hình tỉnh', 'media'],
    ['Bảo hiểm xã hội tỉnh', 'other'],
    ['Văn phòng HĐND và UBND xã', 'office'],
    ['Bộ Chỉ huy Quân sự tỉnh', 'other'],
    ['', 'other'],
  ])('%s is %s', (name, kind) => {
    expect(agencyKindOf(name)).toBe(kind);
  });

  test.each([
    ['Các sở, ban, ngành', true],
    ['Ủy ban nhân dân huyện, thị xã, thành phố', true],
    ['UBND các xã, phường', true],
    ['Sở Y tế', false],
    ['Công an tỉnh', false],
    ['Ủy ban nhân dân xã', false],
  ])('whether %s stands for many: %s', (name, many) => {
    expect(isGroup(name)).toBe(many);
  });
});

describe('parties of a report', () => {
  test.each([
    ['Ủy ban nhân dân tỉnh, Bộ Y tế', ['Ủy ban nhân dân tỉnh', 'Bộ Y tế']],
    ['UBND xã và Công an xã', ['UBND xã', 'Công an xã']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao và Du lịch']],
    ['', []],
  ])('%s', (text, names) => {
    expect(splitParties(text)).toEqual(names);
  });

  test('stand above the plan, at its head or within it', () => {
    const draft = { level: 'province', locality: 'tỉnh Long Khê' } as const;
    expect(rankOf('Bộ Y tế', draft)).toBe('above');
    expect(rankOf('Bộ Chỉ huy Quân sự tỉnh', draft)).toBe('agency');
    expect(rankOf('UBND tỉnh Long Khê', draft)).toBe('committee');
    expect(rankOf('Chủ tịch UBND tỉnh', draft)).toBe('committee');
    expect(rankOf('Các sở, ngành', draft)).toBe('group');
    const low = { level: 'commune', locality: 'xã Yên Thủy, tỉnh Long Khê' } as const;
    expect(rankOf('UBND tỉnh', low)).toBe('above');
    expect(rankOf('UBND xã', low)).toBe('committee');
    expect(rankOf('Công an xã', low)).toBe('agency');
  });
});
