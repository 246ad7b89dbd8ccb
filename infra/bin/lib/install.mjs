import { existsSync, readdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { node24, quiet, repository, Sentence } from './repository.mjs';
import { runStep } from './run-process.mjs';
import { contentHash, isStamped, stamp } from './stamp.mjs';

const NEEDED_MB = 1500;

/** pnpmVersion is the one that package.json names. */
function pnpmVersion() {
  return JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).packageManager;
}

function manifests() {
  const workspaces = ['apps', 'packages'].flatMap((folder) =>
    readdirSync(join(repository, folder)).map((name) => `${folder}/${name}/package.json`),
  );
  return ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', ...workspaces];
}

/** pnpm returns the command and arguments that run pnpm with nothing but npm present. */
export function pnpm(...args) {
  return ['npx', ['-y', pnpmVersion(), ...args]];
}

function freeMegabytes() {
  const { bavail, bsize } = statfsSync(repository);
  return (bavail * bsize) / 1024 ** 2;
}

const CAUSES = [
  [
    /ENOSPC|no space left|EDQUOT/i,
    `Ổ đĩa chứa ${repository} đã đầy; hãy giải phóng dung lượng rồi chạy lại (the disk is full).`,
  ],
  [
    /EACCES|EPERM|EROFS|permission denied/i,
    `Không ghi được vào ${repository}; hãy chạy bằng người dùng sở hữu thư mục này (permission denied).`,
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET|network|META_FETCH_FAIL/i,
    'Không tải được thư viện từ npm; hãy kiểm tra mạng hoặc địa chỉ registry trong npm (cannot reach the npm registry).',
  ],
  [
    /OUTDATED_LOCKFILE|frozen-lockfile/i,
    'pnpm-lock.yaml không khớp package.json; hãy lấy lại bản đầy đủ của kho mã (the lockfile is out of date).',
  ],
];

function explain(output) {
  const [, sentence] = CAUSES.find(([pattern]) => pattern.test(output)) ?? [];
  return new Sentence(
    sentence ??
      `Cài đặt thư viện không thành công (installation failed): ${output.trim().split('\n').slice(-5).join(' ')}`,
  );
}

/** ensureInstalled installs what package.json and the lockfile name, when it is missing or they changed. */
export async function ensureInstalled(say) {
  const hash = contentHash(manifests());
  if (existsSync(node24) && isStamped('install', hash)) return;
  if (!existsSync(node24) && freeMegabytes() < NEEDED_MB) {
    throw new Sentence(
      `Ổ đĩa chứa ${repository} chỉ còn ${Math.floor(freeMegabytes())} MB, cần khoảng ${NEEDED_MB} MB để cài đặt (the disk is full).`,
    );
  }
  say('Đang cài thư viện…');
  const [command, args] = pnpm('install', '--frozen-lockfile', '--reporter=append-only');
  // CI: pnpm then replaces a node_modules of another layout without asking.
  const env = { ...process.env, ...quiet, CI: 'true', NODE_ENV: 'development' };
  try {
    await runStep(command, args, { cwd: repository, env });
  } catch (error) {
    if (error.output === undefined) throw error;
    throw explain(error.output);
  }
  stamp('install', hash);
}
