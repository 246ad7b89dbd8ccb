import { Prisma } from '@tiendo/db';

/** foldText writes a text without case and without Vietnamese marks, as people type who look for something: "Đào tạo" is "dao tao". */
export function foldText(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** likePattern is the LIKE pattern of texts that contain the searched words as they stand. */
export function likePattern(search: string): string {
  return `%${foldText(search).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

/** foldSql is foldText as PostgreSQL does it. */
export function foldSql(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`replace(lower(regexp_replace(normalize(${column}, NFD), '[\u0300-\u036f]', '', 'g')), 'đ', 'd')`;
}
