import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppSecretSchema } from '@tiendo/config';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { readJson, writeJson } from './json-file.ts';

const SecretsSchema = z.object({
  appSecret: AppSecretSchema,
  postgres: z.object({ superuser: z.string().min(1), owner: z.string().min(1) }),
});

/** Secrets are the random values made once for a data folder. */
export type Secrets = z.output<typeof SecretsSchema>;

async function hasDatabase(dataDir: string): Promise<boolean> {
  const entries = await readdir(join(dataDir, 'postgres')).catch(() => []);
  return entries.length > 0;
}

/** ensureSecrets reads the data folder's secrets and makes them on the first start; it never makes new ones for an existing database. */
export async function ensureSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const known = await readJson(file, SecretsSchema);
  if (known !== undefined) return known;
  if (await hasDatabase(dataDir)) {
    throw new Failure(
      `Thiếu ${file}, nơi giữ mật khẩu của cơ sở dữ liệu; hãy khôi phục tệp ấy, hoặc chuyển cả thư mục ${dataDir} đi nơi khác để bắt đầu lại (secrets.json is missing).`,
    );
  }
  const random = () => randomBytes(32).toString('hex');
  const secrets: Secrets = {
    appSecret: random(),
    postgres: { superuser: random(), owner: random() },
  };
  await writeJson(file, secrets);
  return secrets;
}
