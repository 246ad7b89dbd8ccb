import { join } from 'node:path';
import { writeJson } from '../data/json-file.ts';

/** Account is one demonstration user. */
export type Account = { email: string; password: string; role: string; tenant: string };

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

function table(accounts: Account[]): string[] {
  const header: Account = {
    tenant: 'Đơn vị',
    role: 'Vai trò',
    email: 'E-mail',
    password: 'Mật khẩu',
  };
  const width = (key: keyof Account) =>
    Math.max(...[header, ...accounts].map((account) => account[key].length));
  const line = ({ tenant, role, email, password }: Account) =>
    [
      tenant.padEnd(width('tenant')),
      role.padEnd(width('role')),
      email.padEnd(width('email')),
      password,
    ]
      .join('  ')
      .trimEnd();
  return [header, ...accounts].map(line);
}

/** announce prints the addresses, the demonstration accounts and where mail goes, and last the line that tells it is ready. */
export function announce({ webUrl, apiUrl, mailUrl }: Addresses, accounts: Account[]): void {
  const mailIsLocal = mailUrl.startsWith('http');
  const lines = [
    '',
    `  Tiến Độ:  ${webUrl}`,
    `  API:      ${apiUrl}`,
    mailIsLocal
      ? `  Thư:      ${mailUrl} (thư nằm lại trên máy này, không gửi ra ngoài)`
      : `  Thư:      gửi qua ${mailUrl}`,
    ...(accounts.length === 0 ? [] : ['', '  Tài khoản minh họa:']),
    ...(accounts.length === 0 ? [] : table(accounts).map((line) => `    ${line}`)),
    '',
    '  Dừng: Ctrl-C',
    '',
    `ready ${webUrl}`,
  ];
  console.log(lines.join('\n'));
}
