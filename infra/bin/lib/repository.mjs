import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** repository is the folder of the clone. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

/** node24 is the Node that the platform runs on, from its own dependencies. */
export const node24 = join(repository, 'node_modules/node/bin/node');

/** quiet keeps tools from phoning home and from asking questions that nobody is there to answer. */
export const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  DO_NOT_TRACK: '1',
  NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  NPM_CONFIG_FUND: 'false',
  NPM_CONFIG_AUDIT: 'false',
};

/** Sentence is an error whose message is all that a person needs to read. */
export class Sentence extends Error {
  name = 'Sentence';
}
