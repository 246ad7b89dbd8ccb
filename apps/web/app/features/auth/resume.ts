import { z } from 'zod';
import { safePath } from '#app/lib/safe-path.ts';
import type { TypedValues } from '#app/lib/typed-values.ts';

/** Resume is a form that arrived after its session had ended: where it goes, and what was typed. */
export interface Resume {
  action: string;
  values: TypedValues;
}

const ResumeSchema = z.object({
  action: z.string().transform((path) => safePath(path)),
  values: z.record(z.string(), z.array(z.string())),
});

/** readResume reads the hidden field `resume`; null when there is none, or somebody has changed it. */
export function readResume(text: string): Resume | null {
  if (text === '') return null;
  try {
    return ResumeSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
