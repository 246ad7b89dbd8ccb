/** Tables that only place things side by side: the letterhead, and recipients beside the signature. */
const LAYOUT =
  /CỘNG H[ÒO]A XÃ HỘI|Độc lập\s*[-–]\s*Tự do|Nơi nhận|TM\.\s*(?:ỦY|UỶ)|KT\.\s*(?:CHỦ TỊCH|GIÁM ĐỐC)/u;

const cellText = (cell: string) => cell.replace(/\s+/g, ' ').replaceAll('|', '/').trim();

/** tableText writes a table as rows between pipes, or as the lines of its cells where it is only layout. */
export function tableText(rows: readonly (readonly string[])[]): string {
  if (rows.some((row) => row.some((cell) => LAYOUT.test(cell)))) {
    return rows
      .flatMap((row) => row.map((cell) => cell.trim()))
      .filter((cell) => cell !== '')
      .join('\n');
  }
  const [single] = rows;
  if (rows.length === 1 && single?.length === 1) return single[0] ?? '';
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => `| ${row.map(cellText).join(' | ')} |`)
    .join('\n');
}
