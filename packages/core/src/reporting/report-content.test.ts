import type { OutlineSection, ReportContent } from '@tiendo/contracts';
import { describe, expect, test } from 'vitest';
import {
  assertSubmittable,
  isSameContent,
  readContent,
  sentContent,
  type SubmittableTarget,
  type WrittenReport,
} from './report-content.ts';

const aim = { comparator: '>=', valueMax: null, previous: null, planDenominator: null } as const;
const targets: SubmittableTarget[] = [
  { ...aim, targetId: 'share', unit: '%', value: 80 },
  { ...aim, targetId: 'communes', unit: '%', value: 80, planDenominator: 121 },
  { ...aim, targetId: 'classes', unit: 'count', value: 300 },
];
type FormFigure = ReportContent['figures'][number];
const figure = (targetId: string, numerator: number | null, denominator: number | null = null) => ({
  targetId,
  numerator,
  denominator,
  note: '',
  fileIds: [],
});
const form = (change: Partial<ReportContent> = {}): ReportContent => ({
  obligationId: 'o',
  rowVersion: 0,
  nothingToReport: false,
  results: 'Đã mở 3 lớp',
  difficulties: '',
  proposals: '',
  extraSections: {},
  figures: [],
  fileIds: [],
  removedFileIds: [],
  ...change,
});
const withFigures = (...figures: FormFigure[]) => readContent(form({ figures }), targets);

describe('readContent', () => {
  test('drops empty figures, and keeps one that has only a note', () => {
    const noted = { ...figure('share', null), note: 'chưa thống kê' };
    expect(withFigures(figure('share', null), figure('classes', 3)).figures).toMatchObject([
      { row: 1, targetId: 'classes', numerator: 3 },
    ]);
    expect(withFigures(noted).figures).toHaveLength(1);
  });
  test('takes the denominator of the plan where none is written', () => {
    expect(withFigures(figure('communes', 90)).figures[0]).toMatchObject({ denominator: 121 });
    expect(withFigures(figure('communes', 90, 120)).figures[0]).toMatchObject({ denominator: 120 });
    expect(withFigures(figure('communes', null)).figures).toEqual([]);
  });
  test('gives a count no denominator', () => {
    expect(withFigures(figure('classes', 3, 7)).figures[0]).toMatchObject({ denominator: null });
  });
  test('refuses a figure for a target that is not this agency’s', () => {
    expect(() => withFigures(figure('share', 1, 2), figure('foreign', 1, 2))).toThrowError(
      expect.objectContaining({
        code: 'invalid_input',
        fields: { 'figures.1.numerator': 'invalid_input' },
      }),
    );
  });
});

const section = (id: OutlineSection['id'], required = false): OutlineSection => ({
  id,
  title: id,
  guidance: '',
  required,
});
const outline = (['results', 'difficulties', 'proposals'] as const).map((id) => section(id));
const submit = (report: WrittenReport) => assertSubmittable(report, targets, outline);

describe('assertSubmittable', () => {
  test.each<[string, FormFigure, string, Record<string, string>]>([
    [
      '0 of 0',
      figure('share', 0, 0),
      'denominator_zero',
      { 'figures.0.denominator': 'denominator_zero' },
    ],
    [
      'more than all',
      figure('share', 11, 10),
      'numerator_exceeds',
      { 'figures.0.numerator': 'numerator_exceeds' },
    ],
    [
      'half a fraction',
      figure('share', 5),
      'report_incomplete',
      { 'figures.0.denominator': 'report_incomplete' },
    ],
    [
      'the other half',
      figure('share', null, 5),
      'report_incomplete',
      { 'figures.0.numerator': 'report_incomplete' },
    ],
  ])('refuses %s', (_, wrong, code, fields) => {
    expect(() => submit(withFigures(wrong))).toThrowError(
      expect.objectContaining({ code, fields }),
    );
  });
  test.each([
    ['nothing of something', figure('share', 0, 10)],
    ['all of it', figure('share', 10, 10)],
    ['a count above any denominator', figure('classes', 400)],
  ])('takes %s', (_, right) => {
    expect(() => submit(withFigures(right))).not.toThrow();
  });
  test('wants words, unless there is nothing to report', () => {
    const empty = readContent(form({ results: '' }), targets);
    expect(() => submit(empty)).toThrowError(
      expect.objectContaining({
        code: 'report_incomplete',
        fields: { results: 'report_incomplete' },
      }),
    );
    expect(() => submit({ ...empty, nothingToReport: true })).not.toThrow();
  });
  test('names every field at fault', () => {
    const wrong = readContent(
      form({ results: '', figures: [figure('share', 1, 0), figure('communes', 200)] }),
      targets,
    );
    expect(() => submit(wrong)).toThrowError(
      expect.objectContaining({
        fields: {
          results: 'report_incomplete',
          'figures.0.denominator': 'denominator_zero',
          'figures.1.numerator': 'numerator_exceeds',
        },
      }),
    );
  });
});

describe('the tenant’s outline', () => {
  const own = '0197d5a4-2f7e-7f00-8000-000000000001';
  const asked = [...outline.slice(0, 2), section(own, true), section('proposals', true)];
  const submitted = (change: Partial<ReportContent>) => () =>
    assertSubmittable(readContent(form(change), targets), targets, asked);

  test('names required sections that are empty, the tenant’s own among them', () => {
    expect(submitted({})).toThrowError(
      expect.objectContaining({
        code: 'report_incomplete',
        fields: {
          [`extraSections.${own}`]: 'report_incomplete',
          proposals: 'report_incomplete',
        },
      }),
    );
    expect(
      submitted({ proposals: 'Bổ sung kinh phí', extraSections: { [own]: 'Có 3 mô hình' } }),
    ).not.toThrow();
    expect(submitted({ nothingToReport: true })).not.toThrow();
  });
});

describe('an odd figure', () => {
  const before = targets.map((target) => ({
    ...target,
    previous: { numerator: 40, denominator: 100 },
  }));
  const submitted =
    (figures: FormFigure[], results = 'Đã mở lớp') =>
    () =>
      assertSubmittable(readContent(form({ figures, results }), before), before, outline);
  const odd = figure('classes', 0);

  test('wants a note, and says why at it', () => {
    expect(submitted([figure('share', 42, 100), odd])).toThrowError(
      expect.objectContaining({
        code: 'figure_needs_note',
        fields: { 'figures.1.note': 'figure_zero_after' },
      }),
    );
    expect(submitted([{ ...odd, note: 'Đổi cách thống kê' }])).not.toThrow();
  });
  test('is named beside what cannot be', () => {
    expect(submitted([figure('share', 11, 10), odd], '')).toThrowError(
      expect.objectContaining({
        code: 'report_incomplete',
        fields: {
          results: 'report_incomplete',
          'figures.0.numerator': 'numerator_exceeds',
          'figures.1.note': 'figure_zero_after',
        },
      }),
    );
  });
});

test('a submission with nothing to report carries no figure', () => {
  const content = readContent(
    form({ nothingToReport: true, figures: [figure('classes', 3)] }),
    targets,
  );
  expect(sentContent(content).figures).toEqual([]);
  expect(sentContent({ ...content, nothingToReport: false }).figures).toHaveLength(1);
});

describe('isSameContent', () => {
  const base = withFigures(figure('share', 1, 3), figure('classes', 0.333333));
  test('sees neither order nor decimals that are not kept', () => {
    expect(isSameContent(base, withFigures(figure('classes', 0.3333), figure('share', 1, 3)))).toBe(
      true,
    );
  });
  test.each([
    withFigures(figure('share', 1, 3)),
    withFigures(figure('share', 2, 3), figure('classes', 0.3333)),
    { ...base, results: 'Khác' },
    { ...base, nothingToReport: true },
    { ...base, extraSections: { x: 'Khác' } },
  ])('sees a difference', (other) => {
    expect(isSameContent(base, other)).toBe(false);
  });
});
