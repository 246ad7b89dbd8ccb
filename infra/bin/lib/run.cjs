'use strict';

// Loaded once the Node version is known to be new enough for modules.
module.exports = function run(module) {
  import(module)
    .then(({ main }) => main(process.argv.slice(2)))
    .then(
      (code) => process.exit(code),
      (error) => {
        console.error(error && error.name === 'Sentence' ? error.message : error);
        process.exit(1);
      },
    );
};
