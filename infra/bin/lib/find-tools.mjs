import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runStep } from './run-process.mjs';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** findProgram returns where the first of these programs lies on the PATH. */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/sbin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

const mayInstall = () => process.getuid?.() === 0 && findProgram('apt-get') !== undefined;

async function aptInstall(name, say) {
  say(`Đang cài ${name} bằng apt…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await runStep('apt-get', ['update', '-q'], { env });
    await runStep('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { env });
  } catch (error) {
    if (error.output === undefined) throw error;
    say(`apt không cài được ${name}: ${error.output.trim().split('\n').at(-1)}`);
  }
}

function browser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return isProgram(given) ? given : undefined;
  return findProgram('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable');
}

/** ensureBrowser returns a Chromium to test with, installed through apt where that is possible, or undefined. */
export async function ensureBrowser(say) {
  const found = browser();
  if (found !== undefined || process.env.CHROMIUM_PATH || !mayInstall()) return found;
  await aptInstall('chromium', say);
  return browser();
}

/** NO_BROWSER says how to get one. */
export const NO_BROWSER =
  'Không tìm thấy Chromium cho kiểm thử trình duyệt; hãy cài (Debian, Ubuntu: sudo apt-get install chromium) hoặc đặt CHROMIUM_PATH tới một trình duyệt Chromium (no browser found).';

/** redisServer returns the redis-server program, undefined when this machine has none that works. */
export function redisServer() {
  const program = findProgram('redis-server');
  const works = program !== undefined && spawnSync(program, ['--version']).status === 0;
  return works ? program : undefined;
}

/** NO_REDIS says what is left out without it. */
export const NO_REDIS =
  'Không có redis-server: phần kiểm thử hàng đợi trên Redis không chạy; cài bằng apt-get install redis-server (the Redis half was not run).';
