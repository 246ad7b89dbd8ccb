import { expect, test } from 'vitest';
import { gatherNarratives, type SourceReport } from './coverage.ts';

const source = (agencyName: string, change: Partial<SourceReport> = {}): SourceReport => ({
  obligationId: agencyName,
  agencyId: agencyName,
  agencyName,
  state: 'accepted',
  nothingToReport: false,
  results: `Kết quả ${agencyName}`,
  difficulties: '',
  proposals: '',
  extraSections: {},
  ...change,
});

test('texts are gathered by agency under every section, the tenant’s own among them, from accepted reports only', () => {
  const gathered = gatherNarratives([
    source('Sở A', { extraSections: { models: ' Tổ tự quản ' } }),
    source('Sở B', { state: 'submitted', extraSections: { models: 'Chưa tiếp nhận' } }),
    source('Sở C', {
      proposals: 'Thêm kinh phí',
      extraSections: { models: 'Câu lạc bộ', era: 'x' },
    }),
    source('Sở D', { results: ' ' }),
  ]);
  expect(gathered).toEqual({
    results: 'Sở A:\nKết quả Sở A\n\nSở C:\nKết quả Sở C',
    difficulties: '',
    proposals: 'Sở C:\nThêm kinh phí',
    extraSections: { models: 'Sở A:\nTổ tự quản\n\nSở C:\nCâu lạc bộ', era: 'Sở C:\nx' },
  });
});

test('what does not fit a section is cut where it shows', () => {
  const { extraSections } = gatherNarratives([
    source('Sở A', { extraSections: { models: 'a'.repeat(19_999) } }),
    source('Sở B', { extraSections: { models: 'b' } }),
  ]);
  expect(extraSections.models).toHaveLength(20_000);
  expect(extraSections.models?.endsWith('…')).toBe(true);
});
