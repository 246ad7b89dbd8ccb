'use strict';

// `npm run -s tiendo -- …`
require('./lib/check-node.cjs');
require('./lib/run.cjs')('./run-command.mjs');
