import { agencies } from './agencies.ts';
import { audit } from './audit.ts';
import { auth } from './auth.ts';
import { calendars } from './calendars.ts';
import { common } from './common.ts';
import { consolidation } from './consolidation.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { indicators } from './indicators.ts';
import { leader } from './leader.ts';
import { mail } from './mail.ts';
import { mandates } from './mandates.ts';
import { members } from './members.ts';
import { myWork } from './my-work.ts';
import { notices } from './notices.ts';
import { operations } from './operations.ts';
import { planImports } from './plan-imports.ts';
import { planVersions } from './plan-versions.ts';
import { plans } from './plans.ts';
import { received } from './received.ts';
import { reminders } from './reminders.ts';
import { reportEditor } from './report-editor.ts';
import { reportFlow } from './report-flow.ts';
import { reporting } from './reporting.ts';
import { rollup } from './rollup.ts';
import { setup } from './setup.ts';
import { sources } from './sources.ts';
import { states } from './states.ts';
import { targets } from './targets.ts';
import { tasks } from './tasks.ts';

/** en is every English sentence by feature. */
export const en = {
  agencies,
  audit,
  auth,
  calendars,
  common,
  consolidation,
  documents,
  errors,
  indicators,
  leader,
  mail,
  mandates,
  members,
  'my-work': myWork,
  notices,
  operations,
  'plan-imports': planImports,
  'plan-versions': planVersions,
  plans,
  received,
  reminders,
  'report-editor': reportEditor,
  'report-flow': reportFlow,
  reporting,
  rollup,
  setup,
  sources,
  states,
  targets,
  tasks,
} as const;
