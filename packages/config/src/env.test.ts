import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EnvError, readEnv } from './env.ts';
import { AppSecretSchema, HttpUrlSchema, PortSchema, PostgresUrlSchema } from './settings.ts';

const Schema = z.object({
  PORT: PortSchema.default(3000),
  DATABASE_URL: PostgresUrlSchema,
  APP_URL: HttpUrlSchema.optional(),
});
const good = { DATABASE_URL: 'postgresql://u:p@127.0.0.1:5432/tiendo' };

describe('readEnv', () => {
  test('takes an empty variable as unset', () => {
    expect(readEnv(Schema, { ...good, PORT: '' })).toEqual({ ...good, PORT: 3000 });
  });

  test('types what it reads', () => {
    expect(readEnv(Schema, { ...good, PORT: '80', APP_URL: 'https://a.vn/' })).toEqual({
      ...good,
      PORT: 80,
      APP_URL: 'https://a.vn',
    });
  });

  test.each([
    [{ ...good, PORT: 'abc' }, 'PORT: phải là số cổng'],
    [{ ...good, PORT: '70000' }, 'PORT: phải là số cổng'],
    [{ ...good, PORT: '80.5' }, 'PORT: phải là số cổng'],
    [{}, 'DATABASE_URL: phải có'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: phải là địa chỉ'],
    [{ DATABASE_URL: 'x' }, 'DATABASE_URL: phải là địa chỉ'],
    [{ ...good, APP_URL: 'tiendo' }, 'APP_URL: phải là địa chỉ'],
  ])('names the variable and what it wants: %o', (source, message) => {
    expect(() => readEnv(Schema, source)).toThrow(EnvError);
    expect(() => readEnv(Schema, source)).toThrow(message);
  });

  test('names every wrong variable in one line', () => {
    const read = () => readEnv(Schema, { PORT: '0' });
    expect(read).toThrow(/^[^\n]*PORT[^\n]*DATABASE_URL[^\n]*$/);
  });

  test('wants a long secret', () => {
    expect(() => AppSecretSchema.parse('short')).toThrow('32');
    expect(AppSecretSchema.parse('x'.repeat(32))).toHaveLength(32);
  });
});
