import {
  AppSecretSchema,
  HttpUrlSchema,
  PortSchema,
  PostgresUrlSchema,
  RedisUrlSchema,
  parseEnv,
  vapidKeySchema,
} from '@tiendo/config';
import { z } from 'zod';

/** env is what the web process needs to know; a wrong setting ends it at boot with the variable's name. */
export const env = parseEnv(
  z.object({
    PORT: PortSchema.default(3000),
    APP_URL: HttpUrlSchema.optional(),
    /** The API of another process or machine; without it the router runs in this process. */
    API_URL: HttpUrlSchema.optional(),
    /** Addresses or networks whose X-Forwarded-For is believed; `loopback` is this machine. Without it, all people behind a proxy would share one count of failed sign-ins. */
    TRUST_PROXY: z
      .string()
      .default('loopback')
      .transform((text) => text.split(',').flatMap((item) => item.trim() || [])),
    DATABASE_URL: PostgresUrlSchema,
    REDIS_URL: RedisUrlSchema.optional(),
    APP_SECRET: AppSecretSchema,
    /** The public key of web push, which the worker sends by; without it no page offers notices of the browser. */
    VAPID_PUBLIC_KEY: vapidKeySchema(65).optional(),
    DATA_DIR: z.string('phải có (is required)'),
    /** Where programs are looked for: LibreOffice, which makes PDFs, among them. */
    PATH: z.string().default(''),
  }),
);
