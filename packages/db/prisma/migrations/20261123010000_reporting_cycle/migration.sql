-- The reporting cycle: extensions and locks, approval by the agency's head, consolidation and the way up, requests out of turn,
-- official documents, and who holds a duty from which day on.
CREATE TYPE extension_state AS ENUM ('requested', 'granted', 'refused', 'withdrawn');
CREATE TYPE official_document_kind AS ENUM ('report', 'reminder_letter', 'progress_table');
CREATE TYPE receipt_decision AS ENUM ('accepted', 'returned');
ALTER TYPE obligation_state ADD VALUE 'awaiting_head' AFTER 'draft';
ALTER TYPE report_event_kind ADD VALUE 'sent_to_head';
ALTER TYPE report_event_kind ADD VALUE 'commented';
ALTER TYPE report_event_kind ADD VALUE 'unlocked';
ALTER TYPE report_event_kind ADD VALUE 'extension_requested';
ALTER TYPE report_event_kind ADD VALUE 'extension_granted';
ALTER TYPE report_event_kind ADD VALUE 'extension_refused';
ALTER TYPE report_event_kind ADD VALUE 'handed_over';

-- When reports lock, who approves them, their outline, and what official documents bear; null locks never.
ALTER TABLE tenant_setting ADD COLUMN lock_after_days integer;
ALTER TABLE tenant_setting ADD COLUMN approval text NOT NULL DEFAULT 'direct';
ALTER TABLE tenant_setting ADD COLUMN report_outline jsonb;
ALTER TABLE tenant_setting ADD COLUMN letterhead jsonb;

-- The agency that took over this one's duties when units were merged.
ALTER TABLE agency ADD COLUMN successor_id uuid;
-- A last day that was granted to one agency; its lock taken off until a day; the way of approval that its report began with.
ALTER TABLE obligation ADD COLUMN extended_to date;
ALTER TABLE obligation ADD COLUMN unlocked_until date;
ALTER TABLE obligation ADD COLUMN approval text;
-- What a request out of turn asks.
ALTER TABLE schedule ADD COLUMN question text;
-- A target to which every reporting agency gives its share; and one that counts people, whose small figures stay in the tenant.
ALTER TABLE target ADD COLUMN every_reporter boolean NOT NULL DEFAULT false;
ALTER TABLE target ADD COLUMN counts_people boolean NOT NULL DEFAULT false;
-- Sections that the tenant's outline adds; what a consolidation rests on; the document as it was at acceptance.
ALTER TABLE report ADD COLUMN extra_sections jsonb;
ALTER TABLE report ADD COLUMN coverage jsonb;
ALTER TABLE report ADD COLUMN frozen jsonb;
-- Evidence for one figure, or for a request for more time.
ALTER TABLE file ADD COLUMN target_id uuid;
ALTER TABLE file ADD COLUMN extension_id uuid;

-- An agency asks for more time for one report.
CREATE TABLE extension (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  state extension_state NOT NULL DEFAULT 'requested',
  requested_day date NOT NULL,
  reason text NOT NULL,
  requested_by_name text NOT NULL,
  granted_day date,
  decided_by_name text,
  decision_reason text,
  decided_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

-- Who holds a duty of the tenant from which day on.
CREATE TABLE mandate (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  duty text NOT NULL,
  agency_id uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  basis text NOT NULL,
  handed_over_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, duty, valid_from)
);

-- A consolidated report on its way up: all that the parent reads of it.
CREATE TABLE published_report (
  tenant_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  ancestor_ids uuid[] NOT NULL,
  title text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL,
  last_day date NOT NULL,
  sent_on date NOT NULL,
  state text NOT NULL,
  content jsonb NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, obligation_id)
);

-- What a parent answered to a report from below; the outbox carries the answer down.
CREATE TABLE report_receipt (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  from_tenant_id uuid NOT NULL,
  from_obligation_id uuid NOT NULL,
  decision receipt_decision NOT NULL,
  reason text NOT NULL,
  decided_by_name text NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id)
);

-- An official document that was made: its number and the whole of what it says, so that it prints the same for ever.
CREATE TABLE official_document (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  obligation_id uuid,
  kind official_document_kind NOT NULL,
  number integer,
  symbol text NOT NULL,
  issued_on date NOT NULL,
  about text NOT NULL,
  content jsonb NOT NULL,
  created_by_name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

ALTER TABLE agency ADD FOREIGN KEY (tenant_id, successor_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE file ADD FOREIGN KEY (tenant_id, target_id) REFERENCES target (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE file ADD FOREIGN KEY (tenant_id, extension_id) REFERENCES extension (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE extension ADD FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE mandate ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE published_report ADD FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE report_receipt ADD FOREIGN KEY (from_tenant_id) REFERENCES tenant (id) ON DELETE RESTRICT;
ALTER TABLE official_document ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE official_document ADD FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, id) ON DELETE RESTRICT;

CREATE INDEX agency_tenant_id_successor_id_idx ON agency (tenant_id, successor_id);
CREATE INDEX file_tenant_id_target_id_idx ON file (tenant_id, target_id);
CREATE INDEX file_tenant_id_extension_id_idx ON file (tenant_id, extension_id);
CREATE INDEX extension_tenant_id_obligation_id_idx ON extension (tenant_id, obligation_id);
CREATE INDEX extension_tenant_id_state_idx ON extension (tenant_id, state);
CREATE INDEX mandate_tenant_id_agency_id_idx ON mandate (tenant_id, agency_id);
CREATE INDEX report_receipt_tenant_id_from_tenant_id_idx ON report_receipt (tenant_id, from_tenant_id, from_obligation_id);
CREATE INDEX report_receipt_from_tenant_id_idx ON report_receipt (from_tenant_id);
CREATE INDEX official_document_tenant_id_plan_id_idx ON official_document (tenant_id, plan_id, created_at);
CREATE INDEX official_document_tenant_id_obligation_id_idx ON official_document (tenant_id, obligation_id);

-- Rules that a row must keep whatever wrote it.
ALTER TABLE tenant_setting ADD CHECK (lock_after_days BETWEEN 0 AND 365);
ALTER TABLE tenant_setting ADD CHECK (approval IN ('direct', 'head'));
ALTER TABLE obligation ADD CHECK (approval IN ('direct', 'head'));
ALTER TABLE extension ADD CHECK ((state = 'granted') = (granted_day IS NOT NULL));
ALTER TABLE extension ADD CHECK ((state IN ('granted', 'refused')) = (decided_at IS NOT NULL));
ALTER TABLE mandate ADD CHECK (valid_to >= valid_from);
ALTER TABLE mandate ADD CHECK (duty = 'standing_body');
ALTER TABLE published_report ADD CHECK (state IN ('sent', 'accepted', 'returned'));
ALTER TABLE official_document ADD CHECK (number >= 1);

SELECT protect_tenant_table(name::regclass)
FROM unnest(ARRAY['extension', 'mandate', 'published_report', 'official_document']) AS name;
SELECT protect_tenant_table('report_receipt'::regclass, append_only => true);

-- The centre reads what was sent up from below the viewer, and nothing else.
CREATE POLICY below_viewer ON published_report FOR SELECT TO tiendo_central
  USING (tenant_id = nullif(current_setting('app.viewer_id', true), '')::uuid
    OR nullif(current_setting('app.viewer_id', true), '')::uuid = ANY (ancestor_ids));
GRANT SELECT ON published_report TO tiendo_central;
