import type { z } from 'zod';

/** Ids are drawn from these: rows of the tenant, rows of another one, and ids that nobody has. */
interface SampleWorld {
  id: (field: string) => string;
}

/** SchemaDef is what Zod keeps of a schema, as far as samples need it. */
interface SchemaDef {
  type: string;
  format?: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
}

const texts: Record<string, string> = {
  date: '2026-06-01',
  email: 'ai-do@example.test',
  url: 'https://push.example.test/trinh-duyet',
};

/** sampleOf writes an input that a procedure's schema takes, by walking the schema; what it cannot know (rules between fields) may still refuse it. */
export function sampleOf(schema: z.core.$ZodType, world: SampleWorld, field = ''): unknown {
  const def = schema._zod.def as unknown as SchemaDef;
  const inside = (inner: z.core.$ZodType | undefined) =>
    inner ? sampleOf(inner, world, field) : undefined;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([name, part]) => [name, sampleOf(part, world, name)]),
      );
    case 'array':
      return [inside(def.element)];
    case 'union':
      return inside(def.options?.[0]);
    case 'enum':
      return Object.values(def.entries ?? {})[0];
    case 'literal':
      return def.values?.[0];
    case 'number':
      return field === 'rowVersion' ? 0 : year(field);
    case 'boolean':
      return false;
    case 'string':
      return text(def.format, field, world);
    case 'custom':
      return aFile();
    default:
      return inside(def.innerType ?? def.in);
  }
}

const year = (field: string) => (/period|year/i.test(field) ? 2026 : 1);

function text(format: string | undefined, field: string, world: SampleWorld): string {
  if (format === 'uuid') return world.id(field);
  if (/password/i.test(field)) return 'mật khẩu chẳng ai đoán';
  if (/email/i.test(field)) return 'ai-do@example.test';
  if (/monthDay/.test(field)) return '06-15';
  if (field === 'p256dh') return 'B'.repeat(87);
  if (field === 'auth') return 'A'.repeat(22);
  if (/windowStartsOn/.test(field)) return '01-01';
  return (format && texts[format]) ?? 'Sở Y tế';
}

function aFile(): FormData {
  const form = new FormData();
  form.set('file', new File(['%PDF-1.7 báo cáo'], 'Báo cáo.pdf'));
  return form;
}
