export { makeCaller } from './caller.ts';
export {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeTask,
  makeTenant,
  type TestTenant,
} from './factories.ts';
export { testDeps } from './deps.ts';
export { appSecret } from './global-setup.ts';
export { openTestDatabase, type TestDatabase } from './test-database.ts';
