import type { PlatformDb } from '@tiendo/db';
import type { Adapter } from 'lucia';
import { readSessionRow } from './session-row.ts';
import { sha256 } from './sha256.ts';

/**
 * createSessionAdapter keeps Lucia's sessions in `session`. Lucia hands over session ids in clear; stored and looked up is only their
 * SHA-256, so who reads the table cannot sign in with it.
 */
export function createSessionAdapter(platform: PlatformDb): Adapter {
  return {
    getSessionAndUser: async (id) => {
      const row = await readSessionRow(platform, sha256(id));
      if (!row) return [null, null];
      const { userId, expiresAt, ...attributes } = row;
      return [
        { id, userId, expiresAt, attributes: {} },
        { id: userId, attributes },
      ];
    },
    getUserSessions: () => {
      // Lucia wants ids in clear, which nobody has.
      throw new Error('Session ids cannot be listed: only their hashes are kept.');
    },
    setSession: async ({ id, userId, expiresAt }) => {
      await platform.session.create({ data: { idHash: sha256(id), userId, expiresAt } });
    },
    updateSessionExpiration: async (id, expiresAt) => {
      await platform.session.updateMany({ where: { idHash: sha256(id) }, data: { expiresAt } });
    },
    deleteSession: async (id) => {
      await platform.session.deleteMany({ where: { idHash: sha256(id) } });
    },
    deleteUserSessions: async (userId) => {
      await platform.session.deleteMany({ where: { userId } });
    },
    deleteExpiredSessions: async () => {
      await platform.session.deleteMany({ where: { expiresAt: { lte: new Date() } } });
    },
  };
}
