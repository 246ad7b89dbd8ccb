import type { Auth } from '@tiendo/auth';
import type { FileStore } from '@tiendo/core/files';
import type { Database } from '@tiendo/db';
import { isPushAddress } from '@tiendo/notify/push-address';
import type { BackendDeps } from '@tiendo/trpc';
import { appSecret } from './global-setup.ts';

const notHere = () =>
  Promise.reject(new Error('This test has no such part; pass one to testDeps.'));

const noAuth: Auth = {
  signIn: notHere,
  readSession: () => Promise.resolve(null),
  liveSessions: notHere,
  signOut: notHere,
  signOutEverywhere: notHere,
  requestPasswordReset: notHere,
  readLink: notHere,
  resetPassword: notHere,
  changePassword: notHere,
  useInvitation: notHere,
  ensureAccount: notHere,
  createInvitation: notHere,
};

const noFiles: FileStore = {
  put: notHere,
  get: notHere,
  remove: notHere,
  async *keysOlderThan() {},
};

/** testDeps gives a router's parts around a test database; what a test needs beside it, it passes; the rest fails when it is used. */
export function testDeps(database: Database, parts: Partial<BackendDeps> = {}): BackendDeps {
  return {
    database,
    appSecret,
    auth: noAuth,
    files: noFiles,
    pdf: () => Promise.resolve(null),
    isPushAddress: (endpoint) => isPushAddress(endpoint),
    clock: () => new Date(),
    wake: () => Promise.resolve(),
    queue: { look: notHere, retry: notHere },
    ...parts,
  };
}
