/** SHEETS are the names of a template's sheets, by which the reader finds them again. */
export const SHEETS = {
  figures: 'Số liệu',
  narrative: 'Nội dung',
  guide: 'Hướng dẫn',
} as const;

/** ID_HEADING marks, in a hidden column, the row of headings; below it stand the ids of the targets. */
export const ID_HEADING = 'tiendo:chi-tieu';
/** NEEDS_HEADING marks the hidden column that says whether a target needs a denominator. */
export const NEEDS_HEADING = 'tiendo:can-mau-so';
/** PERIOD_MARK stands in a hidden cell before the period's two days. */
export const PERIOD_MARK = 'tiendo:ky';
/** NEEDED and NOT_NEEDED are the signs of that column. */
export const NEEDED = 'x';
export const NOT_NEEDED = '-';

/** HEADINGS are the columns in which people write. */
export const HEADINGS = { numerator: 'Kết quả', denominator: 'Mẫu số', note: 'Ghi chú' } as const;

/** NARRATIVE_KEYS stand in a hidden column beside the three texts. */
export const NARRATIVE_KEYS = {
  results: 'tiendo:ket-qua',
  difficulties: 'tiendo:kho-khan',
  proposals: 'tiendo:kien-nghi',
} as const;

/** LIMITS are those of ReportContentSchema of @tiendo/contracts. */
export const LIMITS = { figure: 1e12, decimals: 4, note: 2_000, narrative: 20_000 } as const;
