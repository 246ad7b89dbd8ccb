'use strict';

// Ends the process with one sentence when this Node is too old to run what follows. No syntax newer than 2015.
const parts = process.versions.node.split('.').map(Number);

if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  const wanted = 'Cần Node.js 20.19 trở lên, máy này đang dùng ' + process.versions.node;
  const advice = '; hãy cài bản mới từ https://nodejs.org (Node.js 20.19 or later is required).';
  console.error(wanted + advice);
  process.exit(1);
}
