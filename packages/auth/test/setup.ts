import { appSecret, makeActor, makeTenant, openTestDatabase } from '@tiendo/testing';
import { createAuth } from '#app/create-auth.ts';
import { argon2Passwords, type Passwords } from '#app/passwords.ts';

/** goodPassword is what accounts in these tests sign in with. */
export const goodPassword = 'con trâu đi trước cái cày';

/** openAuth gives a database with a tenant, an Auth on it whose clock can be set, and what was verified against which hash. */
export async function openAuth() {
  const test = await openTestDatabase();
  const tenant = await makeTenant(test.database);
  const verified: string[] = [];
  const passwords: Passwords = {
    hash: argon2Passwords.hash,
    verify: (stored, password) => {
      verified.push(stored);
      return argon2Passwords.verify(stored, password);
    },
  };
  const time = { now: new Date() };
  const { platform } = test.database;
  const auth = createAuth({ platform, appSecret, clock: () => time.now, passwords });
  const passwordHash = await argon2Passwords.hash(goodPassword);

  /** makePerson adds an active member who can sign in with goodPassword. */
  const makePerson = async () => {
    const actor = await makeActor(test.database, tenant);
    await platform.userAccount.update({ where: { id: actor.userId }, data: { passwordHash } });
    return actor;
  };
  const later = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  return { ...test, platform, auth, tenant, makePerson, verified, time, later };
}

export type OpenedAuth = Awaited<ReturnType<typeof openAuth>>;
