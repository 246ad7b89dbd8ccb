'use strict';

// `npm start`. This file and check-node.cjs are read by whatever Node the machine has: no syntax newer than 2015.
require('./lib/check-node.cjs');
require('./lib/run.cjs')('./start-platform.mjs');
