import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import {
  chown,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, explain } from './errors.ts';
import { type Place, runIn } from './place.ts';

const VERSION = '18';
const NEEDED_TO_CREATE = 256 * 1024 ** 2;
const NEEDED_TO_START = 48 * 1024 ** 2;

async function checkSpace(place: Place, needed: number): Promise<void> {
  const { bavail, bsize } = await statfs(place.dataDir);
  const free = bavail * bsize;
  if (free >= needed) return;
  throw new EmbeddedPostgresError(
    `Ổ đĩa chứa ${place.dataDir} chỉ còn ${Math.floor(free / 1024 ** 2)} MB, cần ít nhất ${needed / 1024 ** 2} MB; hãy giải phóng dung lượng hoặc đặt DATA_DIR sang ổ khác (the disk is full).`,
  );
}

async function versionOf(cluster: string): Promise<string | undefined> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  return text?.trim();
}

async function hasContent(dir: string): Promise<boolean> {
  try {
    return (await readdir(dir)).length > 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

async function checkExisting(place: Place): Promise<void> {
  const version = await versionOf(place.cluster);
  if (version === VERSION) return await checkSpace(place, NEEDED_TO_START);
  throw new EmbeddedPostgresError(
    version === undefined
      ? `Thư mục ${place.cluster} không phải dữ liệu PostgreSQL (thiếu PG_VERSION); hãy khôi phục bản sao lưu hoặc chuyển nó đi nơi khác để bắt đầu lại (broken database folder).`
      : `Dữ liệu trong ${place.cluster} là của PostgreSQL ${version}, bản này dùng ${VERSION}; hãy xuất ra và nhập lại (database of another version).`,
  );
}

function initialise(place: Place, folder: string, passwordFile: number): void {
  const { dataArgument, options } = runIn(folder, place.user);
  const result = spawnSync(
    join(place.native, 'bin', 'initdb'),
    [
      `--pgdata=${dataArgument}`,
      '--username=postgres',
      '--pwfile=/dev/fd/3',
      '--auth-host=scram-sha-256',
      '--auth-local=reject',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      '--no-sync',
    ],
    { ...options, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', passwordFile] },
  );
  if (result.status === 0) return;
  const said = `${result.error?.message ?? ''} ${result.stderr ?? ''}`;
  appendFileSync(place.logFile, said);
  throw explain(said, place.dataDir, place.logFile);
}

/** The password goes as an open file, because the server's user may be unable to reach the folder that holds it. */
async function withPasswordFile(place: Place, password: string, use: (file: number) => void) {
  const path = join(place.dataDir, `initdb-password-${process.pid}`);
  try {
    await writeFile(path, `${password}\n`, { mode: 0o600 });
    if (place.user !== undefined) await chown(path, place.user.uid, place.user.gid);
    const file = await open(path);
    use(file.fd);
    await file.close();
  } finally {
    await rm(path, { force: true });
  }
}

async function create(place: Place, password: string): Promise<void> {
  await checkSpace(place, NEEDED_TO_CREATE);
  // Made beside its place and moved there whole, so that an interrupted first start leaves nothing half made.
  const fresh = `${place.cluster}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  try {
    if (place.user !== undefined) await chown(fresh, place.user.uid, place.user.gid);
    await withPasswordFile(place, password, (file) => initialise(place, fresh, file));
    await rename(fresh, place.cluster);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function giveToServerUser(place: Place): Promise<void> {
  const { user, cluster } = place;
  if (user === undefined || (await stat(cluster)).uid === user.uid) return;
  await chown(cluster, user.uid, user.gid);
  for (const entry of await readdir(cluster, { recursive: true })) {
    await chown(join(cluster, entry), user.uid, user.gid);
  }
}

/** ensureCluster makes the database folder when there is none and refuses, in one sentence, one that this server cannot open; returns whether it was made now. */
export async function ensureCluster(place: Place, password: string): Promise<boolean> {
  if (!(await hasContent(place.cluster))) {
    await create(place, password);
    return true;
  }
  await checkExisting(place);
  await giveToServerUser(place);
  return false;
}
