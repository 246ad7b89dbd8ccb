import { oneLine } from './clean.ts';

/** listLines writes names after dashes, each with a semicolon, the last with a full stop. */
export function listLines(names: readonly string[]): string[] {
  const clean = names.map((name) =>
    oneLine(name)
      .replace(/^[-–]\s*/, '')
      .replace(/[;.,\s]+$/, ''),
  );
  const filled = clean.filter((name) => name !== '');
  return filled.map((name, at) => `- ${name}${at === filled.length - 1 ? '.' : ';'}`);
}
