-- What follows a duty to its new holder is chosen when the succession is entered, and done on its day.
ALTER TABLE mandate ADD COLUMN moves_tasks boolean NOT NULL DEFAULT false;
ALTER TABLE mandate ADD COLUMN coordinator_ids uuid[] NOT NULL DEFAULT array[]::uuid[];
ALTER TABLE mandate ALTER COLUMN coordinator_ids DROP DEFAULT;
