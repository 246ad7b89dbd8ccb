import { access, constants, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { type Lock, takeLock } from './lock.ts';

/** openFolder makes the data folder when missing and fails in one sentence when nothing can be kept there. */
export async function openFolder(dataDir: string): Promise<void> {
  const info = await stat(dataDir).catch(() => undefined);
  if (info !== undefined && !info.isDirectory()) {
    throw new Failure(
      `${dataDir} là một tệp, không phải thư mục dữ liệu; hãy chuyển nó đi hoặc đặt DATA_DIR (the data folder is a file).`,
    );
  }
  await mkdir(join(dataDir, 'logs'), { recursive: true });
  await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
}

/** lockFolder opens the data folder and takes its lock, or fails because another process has it. */
export async function lockFolder(dataDir: string): Promise<Lock> {
  await openFolder(dataDir);
  const lock = await takeLock(dataDir);
  if (lock !== undefined) return lock;
  throw new Failure(
    `Nền tảng đang chạy trên ${dataDir}; hãy dừng nó trước, hoặc đặt DATA_DIR khác (already running).`,
  );
}
