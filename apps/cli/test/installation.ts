import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appSecret, openTestDatabase, type TestDatabase } from '@tiendo/testing';
import type { Settings } from '../src/env.ts';

/** TestInstallation is what a command's test needs to call it: a database, a folder of its own, and the settings that name both. */
export interface TestInstallation {
  place: TestDatabase;
  folder: string;
  settings: Settings;
  close(): Promise<void>;
}

/** openInstallation makes an installation for one test file. */
export async function openInstallation(): Promise<TestInstallation> {
  const place = await openTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'tiendo-cli-'));
  return {
    place,
    folder,
    settings: {
      DATABASE_URL: place.databaseUrl,
      APP_SECRET: appSecret,
      DATA_DIR: folder,
      PORT: 0,
      API_PORT: 0,
      MAIL_PORT: 0,
      SEED_DEMO: false,
    },
    close: async () => {
      await place.close();
      await rm(folder, { recursive: true });
    },
  };
}
