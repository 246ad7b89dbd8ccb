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
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    // Node says ENOENT for a folder that a read-only disk refuses.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Failure(
      `Không tạo được thư mục ${dataDir}; hãy đặt DATA_DIR sang nơi ghi được (cannot make the data folder).`,
    );
  }
  await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  await mkdir(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
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
