-- An official plan in, a working plan out: imports under review, where live rows come from, versions of a plan, and the
-- ministry's catalogue of indicators.
CREATE TYPE plan_import_state AS ENUM ('reading', 'review', 'failed', 'published', 'discarded');
CREATE TYPE import_item_kind AS ENUM ('agency', 'target', 'task', 'schedule');
CREATE TYPE import_item_state AS ENUM ('pending', 'confirmed', 'removed');

-- An entry of the ministry's catalogue to which targets of many tenants map. No tenant's content: everybody reads it.
CREATE TABLE indicator (
  id uuid NOT NULL PRIMARY KEY,
  code text NOT NULL UNIQUE,
  name text NOT NULL,
  unit text,
  unit_noun text,
  definition text NOT NULL DEFAULT '',
  archived_at timestamptz,
  row_version integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- An official document on its way to a plan: what was read from it, and how far its review has come.
CREATE TABLE plan_import (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid,
  amends boolean NOT NULL DEFAULT false,
  state plan_import_state NOT NULL DEFAULT 'reading',
  file_name text NOT NULL,
  source_text text,
  draft jsonb,
  header jsonb,
  failure text,
  started_by_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz,
  published_at timestamptz,
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

-- One thing of a draft that a person confirms, corrects or removes before it goes live.
CREATE TABLE plan_import_item (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  kind import_item_kind NOT NULL,
  position integer NOT NULL,
  parent_id uuid,
  state import_item_state NOT NULL DEFAULT 'pending',
  content jsonb NOT NULL,
  doubts text[] NOT NULL,
  span_start integer,
  span_end integer,
  agency_id uuid,
  target_id uuid,
  task_id uuid,
  schedule_id uuid,
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

-- The passage of the source from which a live target, task or reporting rule was made.
CREATE TABLE source_passage (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  import_id uuid NOT NULL,
  target_id uuid,
  task_id uuid,
  schedule_id uuid,
  span_start integer NOT NULL,
  span_end integer NOT NULL,
  quote text NOT NULL,
  PRIMARY KEY (tenant_id, id)
);

-- A plan as it was in force from a day on; never changed afterwards.
CREATE TABLE plan_version (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  number integer NOT NULL,
  effective_on date NOT NULL,
  title text NOT NULL,
  document_number text,
  issued_on date,
  import_id uuid,
  changes jsonb NOT NULL,
  snapshot jsonb NOT NULL,
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, plan_id, number)
);

-- The official document behind an import is kept as a file.
ALTER TABLE file ADD COLUMN plan_import_id uuid;
ALTER TABLE target ADD COLUMN indicator_id uuid;
-- Which version of the plan a report was measured by, and what each target said then: set at acceptance, read for ever.
ALTER TABLE report ADD COLUMN plan_version_id uuid;
ALTER TABLE report_figure ADD COLUMN definition jsonb;

ALTER TABLE plan_import ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_import ADD FOREIGN KEY (tenant_id, started_by_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_import_item ADD FOREIGN KEY (tenant_id, import_id) REFERENCES plan_import (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE plan_import_item ADD FOREIGN KEY (tenant_id, parent_id) REFERENCES plan_import_item (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_import_item ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_import_item ADD FOREIGN KEY (tenant_id, target_id) REFERENCES target (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_import_item ADD FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_import_item ADD FOREIGN KEY (tenant_id, schedule_id) REFERENCES schedule (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE source_passage ADD FOREIGN KEY (tenant_id, import_id) REFERENCES plan_import (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE source_passage ADD FOREIGN KEY (tenant_id, target_id) REFERENCES target (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE source_passage ADD FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE source_passage ADD FOREIGN KEY (tenant_id, schedule_id) REFERENCES schedule (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_version ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE plan_version ADD FOREIGN KEY (tenant_id, import_id) REFERENCES plan_import (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE file ADD FOREIGN KEY (tenant_id, plan_import_id) REFERENCES plan_import (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE target ADD FOREIGN KEY (indicator_id) REFERENCES indicator (id) ON DELETE RESTRICT;
ALTER TABLE report ADD FOREIGN KEY (tenant_id, plan_version_id) REFERENCES plan_version (tenant_id, id) ON DELETE RESTRICT;

CREATE INDEX plan_import_tenant_id_plan_id_idx ON plan_import (tenant_id, plan_id);
CREATE INDEX plan_import_tenant_id_started_by_id_idx ON plan_import (tenant_id, started_by_id);
CREATE INDEX plan_import_item_tenant_id_import_id_position_idx ON plan_import_item (tenant_id, import_id, position);
CREATE INDEX plan_import_item_tenant_id_parent_id_idx ON plan_import_item (tenant_id, parent_id);
CREATE INDEX plan_import_item_tenant_id_agency_id_idx ON plan_import_item (tenant_id, agency_id);
CREATE INDEX plan_import_item_tenant_id_target_id_idx ON plan_import_item (tenant_id, target_id);
CREATE INDEX plan_import_item_tenant_id_task_id_idx ON plan_import_item (tenant_id, task_id);
CREATE INDEX plan_import_item_tenant_id_schedule_id_idx ON plan_import_item (tenant_id, schedule_id);
CREATE INDEX source_passage_tenant_id_import_id_idx ON source_passage (tenant_id, import_id);
CREATE INDEX source_passage_tenant_id_target_id_idx ON source_passage (tenant_id, target_id);
CREATE INDEX source_passage_tenant_id_task_id_idx ON source_passage (tenant_id, task_id);
CREATE INDEX source_passage_tenant_id_schedule_id_idx ON source_passage (tenant_id, schedule_id);
CREATE INDEX plan_version_tenant_id_import_id_idx ON plan_version (tenant_id, import_id);
CREATE INDEX file_tenant_id_plan_import_id_idx ON file (tenant_id, plan_import_id);
CREATE INDEX target_tenant_id_indicator_id_idx ON target (tenant_id, indicator_id);
CREATE INDEX target_indicator_id_idx ON target (indicator_id);
CREATE INDEX report_tenant_id_plan_version_id_idx ON report (tenant_id, plan_version_id);

-- Rules that a row must keep whatever wrote it.
ALTER TABLE indicator ADD CHECK (unit IS NULL OR unit IN ('%', 'count'));
ALTER TABLE plan_import ADD CHECK (NOT amends OR plan_id IS NOT NULL);
ALTER TABLE plan_import ADD CHECK (state <> 'published' OR plan_id IS NOT NULL);
ALTER TABLE plan_import ADD CHECK ((state = 'published') = (published_at IS NOT NULL));
ALTER TABLE plan_import ADD CHECK ((state = 'failed') = (failure IS NOT NULL));
ALTER TABLE plan_import_item ADD CHECK (num_nonnulls(span_start, span_end) <> 1);
ALTER TABLE plan_import_item ADD CHECK (span_end > span_start AND span_start >= 0);
ALTER TABLE plan_import_item ADD CHECK (num_nonnulls(agency_id, target_id, task_id, schedule_id) <= 1);
ALTER TABLE source_passage ADD CHECK (num_nonnulls(target_id, task_id, schedule_id) = 1);
ALTER TABLE source_passage ADD CHECK (span_end > span_start AND span_start >= 0);
ALTER TABLE plan_version ADD CHECK (number >= 1);

SELECT protect_tenant_table(name::regclass) FROM unnest(ARRAY['plan_import', 'plan_import_item']) AS name;
SELECT protect_tenant_table(name::regclass, append_only => true) FROM unnest(ARRAY['source_passage', 'plan_version']) AS name;

GRANT SELECT ON indicator TO tiendo_app, tiendo_central;
GRANT SELECT, INSERT, UPDATE, DELETE ON indicator TO tiendo_platform;
