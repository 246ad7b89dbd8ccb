import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { EmbeddedPostgresError } from './errors.ts';

/** ServerUser is the unprivileged identity under which root runs the server. */
export type ServerUser = { uid: number; gid: number };

function lookUp(name: string): ServerUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined
    ? undefined
    : { uid: Number(uid), gid: Number(gid) };
}

function create(): ServerUser | undefined {
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/bin/false',
    'postgres',
  ]);
  return lookUp('postgres');
}

/**
 * serverUser returns the user for whom root must run PostgreSQL, which refuses root: the owner of existing data, else
 * user postgres (made when missing), else nobody. An ordinary user runs it as himself: undefined.
 */
export function serverUser(dataOwner: ServerUser | undefined): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  if (dataOwner !== undefined && dataOwner.uid !== 0) return dataOwner;
  const user = lookUp('postgres') ?? create() ?? lookUp('nobody');
  if (user !== undefined) return user;
  throw new EmbeddedPostgresError(
    'PostgreSQL không chạy được dưới quyền root và máy không có người dùng postgres; hãy tạo người dùng ấy hoặc chạy bằng người dùng thường (root needs a user postgres).',
  );
}
