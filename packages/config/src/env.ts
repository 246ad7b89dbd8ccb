import type { z } from 'zod';

/** EnvError says which variables are wrong and what each of them wants, in one line. */
export class EnvError extends Error {
  override name = 'EnvError';
}

function describe(issue: z.core.$ZodIssue): string {
  const name = issue.path.join('.') || 'environment';
  return `${name}: ${issue.message}`;
}

/** readEnv returns the settings in `source` as the schema types them, taking an empty variable as unset; throws EnvError. */
export function readEnv<Schema extends z.ZodType>(
  schema: Schema,
  source: Record<string, string | undefined>,
): z.output<Schema> {
  const given = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new EnvError(
    `Cấu hình sai (bad environment): ${result.error.issues.map(describe).join('; ')}`,
  );
}

/** parseEnv reads the process's environment by the schema, or ends the process with one line naming each wrong variable. */
export function parseEnv<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  try {
    return readEnv(schema, process.env);
  } catch (error) {
    if (!(error instanceof EnvError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
