import { pino, type Logger } from 'pino';
import { formatLogLine } from './format-log-line.ts';

export type { Logger } from 'pino';

/** SECRETS are the fields that no log line may show, at the top or one level down. */
const SECRETS = [
  'password',
  'token',
  'secret',
  'cookie',
  'authorization',
  'databaseUrl',
  'smtpUrl',
];

const prettyStream = {
  write(line: string) {
    process.stdout.write(`${formatLogLine(line.trimEnd())}\n`);
  },
};

/** createLogger returns the log of one part of the platform: JSON lines, or readable lines on a terminal; LOG_LEVEL sets its level. */
export function createLogger(name: string): Logger {
  const options = {
    name,
    level: process.env['LOG_LEVEL'] ?? 'info',
    redact: {
      paths: [
        ...SECRETS,
        ...SECRETS.map((field) => `*.${field}`),
        'req.headers.cookie',
        'req.headers.authorization',
      ],
      censor: '[…]',
    },
  };
  return process.stdout.isTTY ? pino(options, prettyStream) : pino(options);
}
