export { parseEnv, readEnv, EnvError } from './env.ts';
export {
  AppSecretSchema,
  HttpUrlSchema,
  PortSchema,
  PostgresUrlSchema,
  RedisUrlSchema,
  SmtpUrlSchema,
  vapidKeySchema,
} from './settings.ts';
export { createLogger, type Logger } from './logger.ts';
export { formatLogLine } from './format-log-line.ts';
export { onShutdown } from './shutdown.ts';
