import { join } from 'node:path';
import { RoleSchema } from '@tiendo/contracts';
import { createTranslator } from '@tiendo/i18n';
import { writeJson } from '../data/json-file.ts';

/** Account is one demonstration user. */
export type Account = { email: string; password: string; role: string; tenant: string | null };

/** Addresses are where the running platform is found. */
export type Addresses = { webUrl: string; apiUrl: string; mailUrl: string };

/** say prints one line of progress. */
export function say(line: string): void {
  console.log(`  ${line}`);
}

/** writeDemo publishes the addresses and the demonstration accounts to tests and tools, in demo.json. */
export async function writeDemo(dataDir: string, addresses: Addresses, accounts: Account[]) {
  await writeJson(join(dataDir, 'demo.json'), { ...addresses, accounts });
}

function roleName(role: string): string {
  const known = RoleSchema.safeParse(role);
  return known.success ? createTranslator('vi')(`states.role_${known.data}`) : role;
}

/** One account for each role in each tenant is enough to look around with. */
function examples(accounts: Account[]): Account[] {
  const seen = new Set<string>();
  return accounts.filter(({ tenant, role }) => {
    const kind = `${tenant} ${role}`;
    if (seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
}

function accountLines(accounts: Account[], dataDir: string): string[] {
  const [first] = accounts;
  if (first === undefined) return [];
  const rows = examples(accounts).map(({ tenant, role, email }) => [
    tenant ?? '',
    roleName(role),
    email,
  ]);
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: string[]) =>
    `    ${row.map((cell, column) => cell.padEnd(width(column))).join('  ')}`.trimEnd();
  return [
    '',
    `  Tài khoản minh họa (mật khẩu chung: ${first.password}; đủ ${accounts.length} tài khoản trong ${dataDir}/demo.json):`,
    ...rows.map(line),
  ];
}

/** announce prints the addresses, the demonstration accounts and where mail goes, and last the line that tells it is ready. */
export function announce(
  { webUrl, apiUrl, mailUrl }: Addresses,
  accounts: Account[],
  dataDir: string,
): void {
  const mailIsLocal = mailUrl.startsWith('http');
  const lines = [
    '',
    `  Tiến Độ:  ${webUrl}`,
    `  API:      ${apiUrl}`,
    mailIsLocal
      ? `  Thư:      ${mailUrl} (thư nằm lại trên máy này, không gửi ra ngoài)`
      : `  Thư:      gửi qua ${mailUrl}`,
    ...accountLines(accounts, dataDir),
    '',
    '  Dừng: Ctrl-C',
    '',
    `ready ${webUrl}`,
  ];
  console.log(lines.join('\n'));
}
