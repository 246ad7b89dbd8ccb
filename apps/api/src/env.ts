import {
  AppSecretSchema,
  HttpUrlSchema,
  parseEnv,
  PortSchema,
  PostgresUrlSchema,
  RedisUrlSchema,
} from '@tiendo/config';
import { z } from 'zod';

const list = z
  .string()
  .default('')
  .transform((text) => text.split(',').flatMap((item) => item.trim() || []));

/** EnvSchema is what the api process reads from its environment. */
export const EnvSchema = z.object({
  API_PORT: PortSchema.default(3001),
  /** The address to listen on; every one unless told otherwise. */
  API_HOST: z.string().default('0.0.0.0'),
  DATABASE_URL: PostgresUrlSchema,
  APP_SECRET: AppSecretSchema,
  REDIS_URL: RedisUrlSchema.optional(),
  DATA_DIR: z.string('phải có, thư mục dữ liệu (is required, the data folder)').min(1),
  /** Addresses or networks whose X-Forwarded-* headers are believed; `loopback` is this machine. */
  TRUST_PROXY: list.default(['loopback']),
  /** Origins of other sites whose pages may call; none unless named. */
  ALLOWED_ORIGINS: list.pipe(z.array(HttpUrlSchema)),
  /** Where programs are looked for: LibreOffice, which makes PDFs, among them. */
  PATH: z.string().default(''),
  /** Connections that this process may hold for tenants' rows. */
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
});

/** Env is the api's environment, parsed. */
export type Env = z.output<typeof EnvSchema>;

/** readEnv parses the environment, or ends the process with one line that names what is wrong. */
export function readEnv(): Env {
  return parseEnv(EnvSchema);
}
