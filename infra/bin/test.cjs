'use strict';

// `npm test`
require('./lib/check-node.cjs');
require('./lib/run.cjs')('./run-tests.mjs');
