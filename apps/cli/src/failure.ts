import { EnvError } from '@tiendo/config';
import { AppError } from '@tiendo/contracts';
import { EmbeddedPostgresError } from '@tiendo/db/embedded';
import { MigrationError } from '@tiendo/db/migrate';
import { createTranslator } from '@tiendo/i18n';

/** Failure ends a command with one sentence for the person at the keyboard: exit 2 when the command was misused, else 1. */
export class Failure extends Error {
  override name = 'Failure';
  readonly exitCode: 1 | 2;

  constructor(sentence: string, exitCode: 1 | 2 = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

const FULL =
  'Ổ đĩa đã đầy; hãy giải phóng dung lượng hoặc đặt DATA_DIR sang ổ khác (the disk is full).';
const REFUSED =
  'Không kết nối được máy chủ cơ sở dữ liệu; hãy kiểm tra DATABASE_URL và máy chủ ấy (cannot reach the database)';
const SIGN_IN =
  'Máy chủ cơ sở dữ liệu không nhận tài khoản trong DATABASE_URL (the database refuses this account)';

/** What system calls (E…) and PostgreSQL (five characters) say, in the words of who runs the platform. */
const SENTENCES: Record<string, (message: string) => string> = {
  ENOSPC: () => FULL,
  EDQUOT: () => FULL,
  '53100': () => FULL,
  EACCES: (message) =>
    `Không có quyền truy cập; hãy chạy bằng người dùng đã tạo thư mục dữ liệu hoặc đặt DATA_DIR (permission denied): ${message}`,
  EPERM: (message) => `Hệ điều hành không cho phép (not permitted): ${message}`,
  EROFS: (message) => `Ổ đĩa chỉ đọc được; hãy đặt DATA_DIR sang nơi ghi được: ${message}`,
  ENOTDIR: (message) =>
    `Có tệp nằm ở chỗ của thư mục; hãy chuyển tệp ấy đi hoặc đặt DATA_DIR: ${message}`,
  EEXIST: (message) =>
    `Có tệp nằm ở chỗ của thư mục; hãy chuyển tệp ấy đi hoặc đặt DATA_DIR: ${message}`,
  ECONNREFUSED: (message) => `${REFUSED}: ${message}`,
  ENOTFOUND: (message) => `${REFUSED}: ${message}`,
  ETIMEDOUT: (message) => `${REFUSED}: ${message}`,
  '28P01': (message) => `${SIGN_IN}: ${message}`,
  '28000': (message) => `${SIGN_IN}: ${message}`,
  '3D000': (message) =>
    `Không có cơ sở dữ liệu ghi trong DATABASE_URL; hãy tạo nó trước (no such database): ${message}`,
  '42501': (message) =>
    `Tài khoản trong DATABASE_URL thiếu quyền; nó phải sở hữu cơ sở dữ liệu và có CREATEROLE (the owner role lacks rights): ${message}`,
};

function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}

/** What a service refused, with the command's inputs that are at fault. */
function refusal({ code, fields }: AppError): Failure {
  const { error } = createTranslator('vi');
  const inputs = Object.entries(fields).map(([field, fault]) => `${field}: ${error(fault)}`);
  return new Failure(inputs.length > 0 ? inputs.join(' ') : error(code));
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** toFailure turns whatever was thrown into the sentence to print, or undefined when it is a defect whose stack is wanted. */
export function toFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error;
  if (!(error instanceof Error)) return undefined;
  if (error instanceof EmbeddedPostgresError || error instanceof EnvError) {
    return new Failure(oneLine(error.message));
  }
  if (error instanceof MigrationError) {
    return new Failure(
      `Cơ sở dữ liệu không thuộc phiên bản mã nguồn này; hãy dùng đúng phiên bản, hoặc bắt đầu lại với DATA_DIR khác (${error.message})`,
    );
  }
  if (error instanceof AppError) return refusal(error);
  const sentence = SENTENCES[codeOf(error) ?? ''];
  return sentence === undefined ? undefined : new Failure(oneLine(sentence(error.message)));
}
