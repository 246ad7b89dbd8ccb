import { recordBounce } from '@tiendo/core/reminders';
import type { Settings } from '../env.ts';
import { Failure } from '../failure.ts';
import { readNamedFile } from '../named-file.ts';
import { withServices } from '../up/prepare.ts';
import { withDatabase } from '../with-database.ts';
import { readBounce } from './read-bounce.ts';

/** A notice quotes at most the mail that came back, and ours are small. */
const mostBytes = 10_000_000;

const sentences = {
  recorded: 'Đã ghi nhận thư bị trả lại; địa chỉ được đánh dấu không còn nhận thư.',
  known: 'Thư này đã được ghi nhận bị trả lại trước đó; không có gì thay đổi.',
  unknown: 'Thông báo không thuộc thư nhắc việc nào của nền tảng; không có gì thay đổi.',
} as const;

/**
 * mailBounceCommand notes a mail that came back, from the notice (RFC 3464) in the file, or on standard input for `-`, where a mail server pipes it.
 * A delay, a mail of somebody else and a repetition change nothing and succeed; what is no such notice fails with exit 1.
 */
export async function mailBounceCommand(
  settings: () => Settings,
  file: string,
  input: AsyncIterable<Uint8Array> = process.stdin,
): Promise<void> {
  const bytes = file === '-' ? await readAll(input) : await readNamedFile(file);
  if (bytes.length > mostBytes) throw tooLarge();
  const reading = await readBounce(bytes);
  if (reading.kind === 'no-notice') {
    throw new Failure(
      'Đây không phải thông báo trả thư kèm thư gốc (not a delivery status notification, RFC 3464).',
    );
  }
  if (reading.kind === 'not-final') {
    console.log('Thư chưa bị trả lại hẳn (không có mã 5.x.x); không có gì thay đổi.');
    return;
  }
  const outcome = await withDatabase(settings(), (access) =>
    withServices(access, (database) => recordBounce(database, reading.bounce, new Date())),
  );
  console.log(sentences[outcome]);
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    size += chunk.length;
    if (size > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): Failure {
  return new Failure('Thông báo lớn hơn 10 MB nên không đọc (the notice is larger than 10 MB).');
}
