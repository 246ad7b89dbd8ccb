import { freemem } from 'node:os';

/** EmbeddedPostgresError says in one sentence, for the person at the keyboard, why the embedded server cannot run. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

const KNOWN: [pattern: RegExp, sentence: (dataDir: string) => string][] = [
  [
    /No space left on device|ENOSPC|could not extend file|EDQUOT/i,
    (dir) =>
      `Ổ đĩa chứa ${dir} đã đầy; hãy giải phóng dung lượng hoặc đặt DATA_DIR sang ổ khác (the disk is full).`,
  ],
  [
    /ENOTDIR|EEXIST|Not a directory/,
    (dir) => `${dir} không phải thư mục; hãy chuyển tệp ấy đi hoặc đặt DATA_DIR (not a folder).`,
  ],
  [
    /Read-only file system|EROFS/i,
    (dir) => `Thư mục ${dir} chỉ đọc được; hãy đặt DATA_DIR sang nơi ghi được (read-only disk).`,
  ],
  [
    /could not (create|allocate|map|resize) .*shared memory|Cannot allocate memory/i,
    () =>
      `Máy không đủ bộ nhớ cho PostgreSQL (còn ${Math.round(freemem() / 1_048_576)} MB); hãy đóng bớt chương trình (not enough memory).`,
  ],
  [
    /Permission denied|EACCES|EPERM|Operation not permitted|wrong ownership/i,
    (dir) =>
      `Không có quyền đọc, ghi ${dir}; hãy chạy bằng người dùng đã tạo thư mục này hoặc đặt DATA_DIR sang nơi khác (permission denied).`,
  ],
];

/** explain returns the error with the sentence that fits what PostgreSQL or the system said, the log file named when nothing is recognised. */
export function explain(said: string, dataDir: string, logFile: string): EmbeddedPostgresError {
  const known = KNOWN.find(([pattern]) => pattern.test(said));
  if (known !== undefined) return new EmbeddedPostgresError(known[1](dataDir));
  return new EmbeddedPostgresError(
    `Dữ liệu PostgreSQL trong ${dataDir} bị hỏng hoặc không khởi động được; xem ${logFile}, khôi phục bản sao lưu, hoặc chuyển thư mục ấy đi nơi khác để bắt đầu lại (database does not start).`,
  );
}
