import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AppSecretSchema,
  HttpUrlSchema,
  PortSchema,
  PostgresUrlSchema,
  parseEnv,
  RedisUrlSchema,
  SmtpUrlSchema,
} from '@tiendo/config';
import { z } from 'zod';

/** repository is the folder of the clone. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

const SettingsSchema = z.object({
  PORT: PortSchema.default(3000),
  API_PORT: PortSchema.default(3001),
  MAIL_PORT: PortSchema.default(3025),
  DATA_DIR: z
    .string()
    .default('.data')
    // npm runs in the clone's root, wherever it was called from; so does a relative folder.
    .transform((dir) => resolve(repository, dir)),
  DATABASE_URL: PostgresUrlSchema.optional(),
  REDIS_URL: RedisUrlSchema.optional(),
  SMTP_URL: SmtpUrlSchema.optional(),
  MAIL_FROM: z.string().optional(),
  APP_URL: HttpUrlSchema.optional(),
  APP_SECRET: AppSecretSchema.optional(),
  SEED_DEMO: z
    .enum(['yes', 'no'], 'phải là yes hoặc no (must be yes or no)')
    .default('yes')
    .transform((answer) => answer === 'yes'),
});

/** Settings are what the environment says about this installation. */
export type Settings = z.output<typeof SettingsSchema>;

/** readSettings parses the environment; a wrong variable ends the process with one line that names it. */
export function readSettings(): Settings {
  return parseEnv(SettingsSchema);
}

/** childEnvironment is the environment that a child process inherits, with the platform's settings on top. */
export function childEnvironment(settings: Record<string, string | undefined>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production', ...settings };
}

/** callerFolder is the folder in which npm was called; it differs from the process's own, which is the clone. */
export function callerFolder(): string {
  return process.env.INIT_CWD ?? process.cwd();
}
