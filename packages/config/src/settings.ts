import { z } from 'zod';

function urlWith(protocols: string[], example: string) {
  return z
    .string(`phải có, ví dụ (is required, for example) ${example}`)
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `phải là địa chỉ dạng (must look like) ${example}`,
    );
}

/** PortSchema is a TCP port, 1 to 65535, read from text. */
export const PortSchema = z.coerce
  .number('phải là số cổng 1–65535 (must be a port number)')
  .int('phải là số cổng 1–65535 (must be a port number)')
  .min(1, 'phải là số cổng 1–65535 (must be a port number)')
  .max(65_535, 'phải là số cổng 1–65535 (must be a port number)');

/** PostgresUrlSchema is the address of a PostgreSQL database. */
export const PostgresUrlSchema = urlWith(
  ['postgres:', 'postgresql:'],
  'postgresql://user:password@host:5432/tiendo',
);

/** RedisUrlSchema is the address of a Redis server. */
export const RedisUrlSchema = urlWith(['redis:', 'rediss:'], 'redis://host:6379');

/** SmtpUrlSchema is the address of a mail server. */
export const SmtpUrlSchema = urlWith(['smtp:', 'smtps:'], 'smtp://user:password@host:587');

/** HttpUrlSchema is a web address without a slash at its end. */
export const HttpUrlSchema = urlWith(
  ['http:', 'https:'],
  'https://tiendo.example.gov.vn',
).transform((value) => value.replace(/\/+$/, ''));

/** AppSecretSchema is the installation's secret, from which role passwords and signatures are derived. */
export const AppSecretSchema = z
  .string('phải có, ít nhất 32 ký tự (is required, 32 characters or more)')
  .min(32, 'phải dài ít nhất 32 ký tự (must have 32 characters or more)');

/** vapidKeySchema is one of the two keys by which push services know an installation (RFC 8292): of 65 bytes the public one, of 32 the private one. */
export function vapidKeySchema(bytes: 65 | 32) {
  return z
    .string()
    .refine(
      (value) => /^[\w-]+$/.test(value) && Buffer.from(value, 'base64url').length === bytes,
      `phải là khóa VAPID ${bytes} byte viết bằng base64url (must be a VAPID key of ${bytes} bytes in base64url)`,
    );
}
