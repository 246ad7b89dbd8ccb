import { z } from 'zod';

const LineSchema = z.looseObject({
  level: z.number(),
  time: z.number(),
  name: z.string().default(''),
  msg: z.string().default(''),
});

const HIDDEN = new Set(['level', 'time', 'name', 'msg', 'pid', 'hostname']);

function levelName(level: number): string {
  if (level >= 60) return 'FATAL';
  if (level >= 50) return 'ERROR';
  if (level >= 40) return 'WARN';
  return level >= 30 ? 'info' : 'debug';
}

function readLine(line: string): z.output<typeof LineSchema> | undefined {
  try {
    return LineSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}

function errorText(value: unknown): string | undefined {
  const parsed = z.looseObject({ message: z.string(), stack: z.string().optional() });
  const error = parsed.safeParse(value).data;
  return error === undefined ? undefined : (error.stack ?? error.message);
}

/** formatLogLine turns one JSON line of the log into one readable line, an error's stack below it; other text passes as it is. */
export function formatLogLine(line: string): string {
  const entry = readLine(line);
  if (entry === undefined) return line;
  const time = new Date(entry.time).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh' });
  const details = Object.entries(entry)
    .filter(([key]) => !HIDDEN.has(key) && key !== 'err')
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const error = errorText(entry['err']);
  return `${time} ${levelName(entry.level)} ${entry.name}: ${entry.msg}${details.join('')}${error === undefined ? '' : `\n${error}`}`;
}
