import { createWriteStream, statSync, truncateSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { formatLogLine } from '@tiendo/config';
import { z } from 'zod';

const LIMIT = 20 * 1024 ** 2;
const WARN = 40;
// Node prints an uncaught error's name and message in the middle of its source and its stack.
const THROWN = /^\w*Error\b.*:/;
const LevelSchema = z.object({ level: z.number() });

function isWorthShowing(line: string): boolean {
  try {
    const entry = LevelSchema.safeParse(JSON.parse(line));
    return !entry.success || entry.data.level >= WARN;
  } catch {
    return false;
  }
}

/**
 * keepLog writes what a service prints to its log file and shows its warnings and errors on this terminal; returns
 * why it ended: the error that it did not catch, else the last line that it printed.
 */
export function keepLog(file: string, streams: Readable[]): () => string {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LIMIT) truncateSync(file);
  const out = createWriteStream(file, { flags: 'a', mode: 0o600 });
  // A full disk must not take the platform's supervisor with it.
  out.on('error', () => undefined);
  let last = '';
  let thrown = '';
  for (const stream of streams) {
    createInterface({ input: stream }).on('line', (line) => {
      out.write(`${line}\n`);
      if (line.trim() === '') return;
      last = line;
      if (THROWN.test(line)) thrown = line;
      if (isWorthShowing(line)) process.stderr.write(`${formatLogLine(line)}\n`);
    });
  }
  // A logged error has its own message on the second line.
  return () => thrown || formatLogLine(last).split('\n').slice(0, 2).join(' – ');
}
