export { givePassword, muteLink, takeAccountMail } from './accounts.ts';
export { carryAnswers } from './carry-answers.ts';
export { makeCaller } from './caller.ts';
export {
  inContext,
  makeActor,
  makeAgency,
  makePlan,
  makeSchedule,
  makeTarget,
  makeTask,
  makeTenant,
  type TestTenant,
} from './factories.ts';
export { testDeps } from './deps.ts';
export { makeImport } from './make-import.ts';
export { fillTemplate } from './fill-template.ts';
export { failureOf } from './failure-of.ts';
export { appSecret } from './global-setup.ts';
export { makeNotices } from './make-notices.ts';
export { makeSource } from './make-source.ts';
export { officeText } from './office-text.ts';
export { openReports } from './open-reports.ts';
export { openTestDatabase, type TestDatabase } from './test-database.ts';
export { openMortalDatabase, type MortalDatabase } from './mortal-database.ts';
export { openBrowser } from './browser.ts';
export { freePort, startPlatform, type TestPlatform } from './platform.ts';
export { startWeb, type TestWeb } from './web.ts';
export { remindPlainly } from './remind-plainly.ts';
export { mailAlone } from './mail-alone.ts';
export { sendRemindersUntil } from './send-reminders.ts';
