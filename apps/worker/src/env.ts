import {
  AppSecretSchema,
  HttpUrlSchema,
  parseEnv,
  PortSchema,
  PostgresUrlSchema,
  RedisUrlSchema,
  SmtpUrlSchema,
} from '@tiendo/config';
import { z } from 'zod';
import { channelEnv, requireWholeChannels } from './channels/channel-env.ts';

/** EnvSchema is what the worker reads from its environment. */
export const EnvSchema = z
  .object({
    DATABASE_URL: PostgresUrlSchema,
    APP_SECRET: AppSecretSchema,
    REDIS_URL: RedisUrlSchema.optional(),
    SMTP_URL: SmtpUrlSchema,
    /** The From header of every mail; an address at the host of APP_URL unless told otherwise. */
    MAIL_FROM: z.string().optional(),
    APP_URL: HttpUrlSchema,
    DATA_DIR: z.string('phải có, thư mục dữ liệu (is required, the data folder)').min(1),
    /** Where /healthz and /readyz answer; nowhere unless told. */
    WORKER_PORT: PortSchema.optional(),
    /** How many jobs run at a time. */
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(4),
    /** Connections that this process may hold for tenants' rows. */
    DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
    ...channelEnv,
  })
  .superRefine(requireWholeChannels);

/** Env is the worker's environment, parsed. */
export type Env = z.output<typeof EnvSchema>;

/** readEnv parses the environment, or ends the process with one line that names what is wrong. */
export function readEnv(): Env {
  return parseEnv(EnvSchema);
}
