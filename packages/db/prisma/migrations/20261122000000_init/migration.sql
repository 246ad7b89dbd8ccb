CREATE TYPE tenant_level AS ENUM ('ministry', 'province', 'commune');
CREATE TYPE tenant_status AS ENUM ('active', 'suspended');
CREATE TYPE role AS ENUM ('admin', 'coordinator', 'agency_head', 'agency_officer', 'leader', 'ministry');
CREATE TYPE member_status AS ENUM ('invited', 'active', 'removed');
CREATE TYPE plan_status AS ENUM ('draft', 'active', 'archived');
CREATE TYPE legal_basis_kind AS ENUM ('basis', 'cited');
CREATE TYPE agency_kind AS ENUM ('department', 'police', 'court', 'front', 'mass_organization', 'district', 'commune_unit', 'media', 'office', 'other');
CREATE TYPE assignment_role AS ENUM ('lead', 'coordinate', 'requested');
CREATE TYPE task_status AS ENUM ('not_started', 'in_progress', 'blocked', 'paused', 'done');
CREATE TYPE reporter_scope AS ENUM ('all', 'chosen');
CREATE TYPE obligation_state AS ENUM ('open', 'draft', 'submitted', 'returned', 'accepted', 'waived');
CREATE TYPE report_event_kind AS ENUM ('submitted', 'returned', 'accepted', 'waived', 'reopened');
CREATE TYPE reminder_about AS ENUM ('task', 'obligation');
CREATE TYPE reminder_state AS ENUM ('planned', 'sending', 'sent', 'skipped', 'failed', 'cancelled');
CREATE TYPE message_state AS ENUM ('planned', 'sending', 'sent', 'failed', 'cancelled');
CREATE TYPE account_token_kind AS ENUM ('invitation', 'reset');
CREATE TYPE audit_action AS ENUM ('created', 'updated', 'reordered', 'archived', 'restored', 'status_changed', 'removed');

-- A ministry, province or commune.
CREATE TABLE tenant (
  id uuid NOT NULL PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  level tenant_level NOT NULL,
  parent_id uuid,
  ancestor_ids uuid[] NOT NULL DEFAULT '{}',
  unit_code text,
  note text,
  status tenant_status NOT NULL DEFAULT 'active',
  created_at timestamptz NOT NULL DEFAULT now()
);

-- A person who can sign in; what they may do stands in `member`, a row a tenant.
CREATE TABLE user_account (
  id uuid NOT NULL PRIMARY KEY,
  email text NOT NULL UNIQUE,
  full_name text NOT NULL,
  password_hash text,
  is_operator boolean NOT NULL DEFAULT false,
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- A signed-in browser. Only the SHA-256 of the session id is stored.
CREATE TABLE session (
  id_hash text NOT NULL PRIMARY KEY,
  user_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- A mailed link: invitation or password reset. Only the hash of its secret is stored; `mailedAt` makes it its own outbox.
CREATE TABLE account_token (
  id uuid NOT NULL PRIMARY KEY,
  kind account_token_kind NOT NULL,
  user_id uuid NOT NULL,
  invited_tenant_id uuid,
  invited_member_id uuid,
  invited_by_name text,
  token_hash text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  mailed_at timestamptz,
  claimed_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now()
);

-- Counts failed sign-ins an address and a source, to slow down guessing.
CREATE TABLE sign_in_attempt (
  key text NOT NULL PRIMARY KEY,
  failures integer NOT NULL DEFAULT 0,
  window_ends_at timestamptz NOT NULL
);

-- How one tenant reads dates and when it reminds.
CREATE TABLE tenant_setting (
  tenant_id uuid NOT NULL PRIMARY KEY,
  reminder_lead_days integer[] NOT NULL DEFAULT '{7, 3, 1, 0}',
  reminder_overdue_days integer[] NOT NULL DEFAULT '{1, 3, 7}',
  before_means text NOT NULL DEFAULT 'previous-day',
  non_working text NOT NULL DEFAULT 'keep',
  holidays date[] NOT NULL DEFAULT '{}',
  working_saturdays date[] NOT NULL DEFAULT '{}',
  row_version integer NOT NULL DEFAULT 0
);

-- A person's place in one tenant.
CREATE TABLE member (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  email text NOT NULL,
  full_name text NOT NULL,
  role role NOT NULL,
  agency_id uuid,
  status member_status NOT NULL DEFAULT 'invited',
  row_version integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, user_id),
  PRIMARY KEY (tenant_id, id)
);

-- A sở, ban, ngành, đoàn thể, xã: who is given work.
CREATE TABLE agency (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  short_name text,
  kind agency_kind NOT NULL,
  is_standing_body boolean NOT NULL DEFAULT false,
  position integer NOT NULL,
  archived_at timestamptz,
  row_version integer NOT NULL DEFAULT 0,
  UNIQUE (tenant_id, name),
  PRIMARY KEY (tenant_id, id)
);

-- An official plan (Kế hoạch).
CREATE TABLE plan (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  title text NOT NULL,
  document_number text,
  issued_by text,
  issued_on date,
  period_from integer NOT NULL,
  period_to integer NOT NULL,
  summary text NOT NULL,
  status plan_status NOT NULL DEFAULT 'draft',
  is_demonstration boolean NOT NULL DEFAULT false,
  active_since date,
  row_version integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);

-- A document that a plan rests on or cites.
CREATE TABLE legal_basis (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  position integer NOT NULL,
  document_number text NOT NULL,
  title text NOT NULL,
  kind legal_basis_kind NOT NULL,
  PRIMARY KEY (tenant_id, id)
);

-- A target (chỉ tiêu) with its comparator, values and unit; `latest…` is its newest accepted or submitted figure.
CREATE TABLE target (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  parent_id uuid,
  position integer NOT NULL,
  title text NOT NULL,
  group_label text,
  comparator text NOT NULL,
  strict boolean NOT NULL DEFAULT false,
  value numeric(18, 4),
  value_max numeric(18, 4),
  unit text,
  unit_noun text,
  denominator numeric(18, 4),
  due_on date,
  owner_agency_id uuid,
  latest_numerator numeric(18, 4),
  latest_denominator numeric(18, 4),
  latest_on date,
  archived_at timestamptz,
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

-- A task (nhiệm vụ) and where it stands.
CREATE TABLE task (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  detail text NOT NULL,
  group_label text,
  due_on date,
  status task_status NOT NULL DEFAULT 'not_started',
  percent integer NOT NULL DEFAULT 0,
  completed_on date,
  latest_note text,
  last_updated_at timestamptz,
  archived_at timestamptz,
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

-- One agency's part in a task; the responsible ones update it and are reminded of it.
CREATE TABLE assignment (
  tenant_id uuid NOT NULL,
  task_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  role assignment_role NOT NULL,
  responsible boolean NOT NULL,
  PRIMARY KEY (tenant_id, task_id, agency_id)
);

-- One update of a task, never changed afterwards. Its id is drawn with the form, so a form sent twice is one update.
CREATE TABLE task_update (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  task_id uuid NOT NULL,
  member_id uuid NOT NULL,
  agency_id uuid,
  member_name text NOT NULL,
  status task_status NOT NULL,
  percent integer NOT NULL,
  note text NOT NULL,
  completed_on date,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);

-- A file kept as evidence; it waits unattached until an update or a report takes it.
CREATE TABLE file (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  size_bytes integer NOT NULL,
  sha256 text NOT NULL,
  storage_key text NOT NULL,
  uploaded_by_id uuid NOT NULL,
  task_update_id uuid,
  report_id uuid,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);

-- A reporting rule (chế độ báo cáo).
CREATE TABLE schedule (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  position integer NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  rule jsonb,
  due_text text NOT NULL,
  hop integer NOT NULL DEFAULT 1,
  reporter_scope reporter_scope NOT NULL DEFAULT 'all',
  recipient text NOT NULL,
  forward_to text[] NOT NULL DEFAULT '{}',
  active_since date,
  archived_at timestamptz,
  row_version integer NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, id)
);

-- An agency chosen to report under a schedule.
CREATE TABLE schedule_reporter (
  tenant_id uuid NOT NULL,
  schedule_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  PRIMARY KEY (tenant_id, schedule_id, agency_id)
);

-- One dated window of a schedule (kỳ báo cáo).
CREATE TABLE period (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  schedule_id uuid NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL,
  last_day date NOT NULL,
  UNIQUE (tenant_id, schedule_id, period_from, period_to),
  PRIMARY KEY (tenant_id, id)
);

-- What one agency owes for one window (nghĩa vụ báo cáo).
CREATE TABLE obligation (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  plan_id uuid NOT NULL,
  period_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  last_day date NOT NULL,
  state obligation_state NOT NULL DEFAULT 'open',
  submitted_on date,
  row_version integer NOT NULL DEFAULT 0,
  UNIQUE (tenant_id, period_id, agency_id),
  PRIMARY KEY (tenant_id, id)
);

-- What an agency answers to an obligation.
CREATE TABLE report (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  nothing_to_report boolean NOT NULL DEFAULT false,
  results text NOT NULL,
  difficulties text NOT NULL,
  proposals text NOT NULL,
  submitted_at timestamptz,
  submitted_by_name text,
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, obligation_id),
  PRIMARY KEY (tenant_id, id)
);

-- One target's figure in a report.
CREATE TABLE report_figure (
  tenant_id uuid NOT NULL,
  report_id uuid NOT NULL,
  target_id uuid NOT NULL,
  numerator numeric(18, 4),
  denominator numeric(18, 4),
  note text NOT NULL,
  PRIMARY KEY (tenant_id, report_id, target_id)
);

-- What happened to a report, in order; never changed afterwards.
CREATE TABLE report_event (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  kind report_event_kind NOT NULL,
  member_name text NOT NULL,
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);

-- The reminder ledger: a row a subject, rung, recipient and channel; PostgreSQL decides what is sent, the queue only wakes.
CREATE TABLE reminder (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  about reminder_about NOT NULL,
  task_id uuid,
  obligation_id uuid,
  rung text NOT NULL,
  member_id uuid NOT NULL,
  channel text NOT NULL DEFAULT 'email',
  send_on date NOT NULL,
  last_day date NOT NULL,
  state reminder_state NOT NULL DEFAULT 'planned',
  reason text,
  message_id uuid,
  settled_at timestamptz,
  UNIQUE NULLS NOT DISTINCT (tenant_id, task_id, obligation_id, last_day, rung, member_id, channel),
  PRIMARY KEY (tenant_id, id)
);

-- The one message that a person gets by one channel on one day, carrying all reminders due then.
CREATE TABLE message (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  channel text NOT NULL DEFAULT 'email',
  send_on date NOT NULL,
  recipient text NOT NULL,
  subject text NOT NULL,
  body_text text NOT NULL,
  body_html text NOT NULL,
  mail_id text NOT NULL,
  state message_state NOT NULL DEFAULT 'planned',
  attempts integer NOT NULL DEFAULT 0,
  claimed_at timestamptz,
  next_attempt_at timestamptz,
  sent_at timestamptz,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (tenant_id, member_id, channel, send_on),
  PRIMARY KEY (tenant_id, id)
);

-- Who changed what, when, before and after.
CREATE TABLE audit_entry (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid,
  actor_name text NOT NULL,
  entity text NOT NULL,
  entity_id uuid NOT NULL,
  action audit_action NOT NULL,
  before jsonb,
  after jsonb,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);

-- Work that must follow a transaction: written in it, done after it, safe to do twice.
CREATE TABLE outbox_event (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  available_at timestamptz NOT NULL DEFAULT now(),
  claimed_at timestamptz,
  done_at timestamptz,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id)
);

-- A plan's counters, kept by the write path: all that a parent tenant and the ministry may read.
CREATE TABLE published_summary (
  tenant_id uuid NOT NULL,
  plan_id uuid NOT NULL,
  ancestor_ids uuid[] NOT NULL DEFAULT '{}',
  title text NOT NULL,
  period_from integer NOT NULL,
  period_to integer NOT NULL,
  is_demonstration boolean NOT NULL,
  as_of date NOT NULL,
  tasks_done_on_time integer NOT NULL,
  tasks_done_late integer NOT NULL,
  tasks_in_time integer NOT NULL,
  tasks_overdue integer NOT NULL,
  reports_on_time integer NOT NULL,
  reports_late integer NOT NULL,
  reports_missing integer NOT NULL,
  reports_pending integer NOT NULL,
  targets_met integer NOT NULL,
  targets_on_plan integer NOT NULL,
  targets_at_risk integer NOT NULL,
  targets_missed integer NOT NULL,
  targets_no_data integer NOT NULL,
  published_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, plan_id)
);

ALTER TABLE tenant ADD FOREIGN KEY (parent_id) REFERENCES tenant (id) ON DELETE RESTRICT;
ALTER TABLE session ADD FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE;
ALTER TABLE account_token ADD FOREIGN KEY (user_id) REFERENCES user_account (id) ON DELETE CASCADE;
ALTER TABLE member ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE legal_basis ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE target ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE target ADD FOREIGN KEY (tenant_id, parent_id) REFERENCES target (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE target ADD FOREIGN KEY (tenant_id, owner_agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE task ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE assignment ADD FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE assignment ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE task_update ADD FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE task_update ADD FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE task_update ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE file ADD FOREIGN KEY (tenant_id, uploaded_by_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE file ADD FOREIGN KEY (tenant_id, task_update_id) REFERENCES task_update (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE file ADD FOREIGN KEY (tenant_id, report_id) REFERENCES report (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE schedule ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE schedule_reporter ADD FOREIGN KEY (tenant_id, schedule_id) REFERENCES schedule (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE schedule_reporter ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE period ADD FOREIGN KEY (tenant_id, schedule_id) REFERENCES schedule (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE obligation ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE obligation ADD FOREIGN KEY (tenant_id, period_id) REFERENCES period (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE obligation ADD FOREIGN KEY (tenant_id, agency_id) REFERENCES agency (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE report ADD FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE report_figure ADD FOREIGN KEY (tenant_id, report_id) REFERENCES report (tenant_id, id) ON DELETE CASCADE;
ALTER TABLE report_figure ADD FOREIGN KEY (tenant_id, target_id) REFERENCES target (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE report_event ADD FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE reminder ADD FOREIGN KEY (tenant_id, task_id) REFERENCES task (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE reminder ADD FOREIGN KEY (tenant_id, obligation_id) REFERENCES obligation (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE reminder ADD FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE reminder ADD FOREIGN KEY (tenant_id, message_id) REFERENCES message (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE message ADD FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT;
ALTER TABLE published_summary ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE CASCADE;

CREATE INDEX tenant_parent_id_idx ON tenant (parent_id);
CREATE INDEX session_user_id_idx ON session (user_id);
CREATE INDEX session_expires_at_idx ON session (expires_at);
CREATE INDEX account_token_user_id_idx ON account_token (user_id);
CREATE INDEX account_token_mailed_at_created_at_idx ON account_token (mailed_at, created_at);
CREATE INDEX sign_in_attempt_window_ends_at_idx ON sign_in_attempt (window_ends_at);
CREATE INDEX member_tenant_id_agency_id_idx ON member (tenant_id, agency_id);
CREATE INDEX member_user_id_idx ON member (user_id);
CREATE INDEX legal_basis_tenant_id_plan_id_position_idx ON legal_basis (tenant_id, plan_id, position);
CREATE INDEX target_tenant_id_plan_id_position_idx ON target (tenant_id, plan_id, position);
CREATE INDEX target_tenant_id_parent_id_idx ON target (tenant_id, parent_id);
CREATE INDEX target_tenant_id_owner_agency_id_idx ON target (tenant_id, owner_agency_id);
CREATE INDEX task_tenant_id_plan_id_position_idx ON task (tenant_id, plan_id, position);
CREATE INDEX task_tenant_id_due_on_idx ON task (tenant_id, due_on);
CREATE INDEX assignment_tenant_id_agency_id_idx ON assignment (tenant_id, agency_id);
CREATE INDEX task_update_tenant_id_task_id_created_at_idx ON task_update (tenant_id, task_id, created_at);
CREATE INDEX task_update_tenant_id_member_id_idx ON task_update (tenant_id, member_id);
CREATE INDEX task_update_tenant_id_agency_id_idx ON task_update (tenant_id, agency_id);
CREATE INDEX file_tenant_id_uploaded_by_id_idx ON file (tenant_id, uploaded_by_id);
CREATE INDEX file_tenant_id_task_update_id_idx ON file (tenant_id, task_update_id);
CREATE INDEX file_tenant_id_report_id_idx ON file (tenant_id, report_id);
CREATE INDEX schedule_tenant_id_plan_id_position_idx ON schedule (tenant_id, plan_id, position);
CREATE INDEX schedule_reporter_tenant_id_agency_id_idx ON schedule_reporter (tenant_id, agency_id);
CREATE INDEX obligation_tenant_id_plan_id_last_day_idx ON obligation (tenant_id, plan_id, last_day);
CREATE INDEX obligation_tenant_id_agency_id_state_idx ON obligation (tenant_id, agency_id, state);
CREATE INDEX report_figure_tenant_id_target_id_idx ON report_figure (tenant_id, target_id);
CREATE INDEX report_event_tenant_id_obligation_id_created_at_idx ON report_event (tenant_id, obligation_id, created_at);
CREATE INDEX reminder_tenant_id_obligation_id_idx ON reminder (tenant_id, obligation_id);
CREATE INDEX reminder_tenant_id_member_id_send_on_idx ON reminder (tenant_id, member_id, send_on);
CREATE INDEX reminder_tenant_id_message_id_idx ON reminder (tenant_id, message_id);
CREATE INDEX reminder_state_send_on_idx ON reminder (state, send_on);
CREATE INDEX message_state_next_attempt_at_idx ON message (state, next_attempt_at);
CREATE INDEX audit_entry_tenant_id_created_at_idx ON audit_entry (tenant_id, created_at);
CREATE INDEX audit_entry_tenant_id_entity_entity_id_created_at_idx ON audit_entry (tenant_id, entity, entity_id, created_at);
CREATE INDEX outbox_event_done_at_available_at_idx ON outbox_event (done_at, available_at);

-- Rules that a row must keep whatever wrote it.
ALTER TABLE plan ADD CHECK (period_to >= period_from);
ALTER TABLE target ADD CHECK (comparator IN ('>=', '<=', '=', 'range', 'none'));
ALTER TABLE target ADD CHECK (unit IS NULL OR unit IN ('%', 'count'));
ALTER TABLE target ADD CHECK ((comparator = 'none') = (value IS NULL));
ALTER TABLE target ADD CHECK ((comparator = 'range') = (value_max IS NOT NULL));
ALTER TABLE task ADD CHECK (percent BETWEEN 0 AND 100);
ALTER TABLE task ADD CHECK ((status = 'done') = (percent = 100));
ALTER TABLE task ADD CHECK ((status = 'done') = (completed_on IS NOT NULL));
ALTER TABLE period ADD CHECK (period_to >= period_from);
ALTER TABLE reminder ADD CHECK (num_nonnulls(task_id, obligation_id) = 1);
ALTER TABLE reminder ADD CHECK ((about = 'task') = (task_id IS NOT NULL));
ALTER TABLE tenant_setting ADD CHECK (before_means IN ('previous-day', 'same-day'));
ALTER TABLE tenant_setting ADD CHECK (non_working IN ('keep', 'earlier', 'later'));
ALTER TABLE tenant ADD CHECK ((level = 'ministry') = (parent_id IS NULL));

-- protect_tenant_table makes one table safe for many tenants: its rows belong to a tenant that exists, and tiendo_app sees
-- and writes only those of the tenant set in its transaction. Every migration that adds a tenant table calls it; the boot
-- check and a generated test find a table that was forgotten. A value set by SET LOCAL reads '' after the transaction, hence nullif.
CREATE FUNCTION protect_tenant_table(table_name regclass, append_only boolean DEFAULT false) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ADD FOREIGN KEY (tenant_id) REFERENCES tenant (id) ON DELETE RESTRICT', table_name);
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', table_name);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', table_name);
  EXECUTE format(
    'CREATE POLICY own_tenant ON %s TO tiendo_app
       USING (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
       WITH CHECK (tenant_id = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)', table_name);
  IF append_only THEN
    EXECUTE format('GRANT SELECT, INSERT ON %s TO tiendo_app', table_name);
  ELSE
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %s TO tiendo_app', table_name);
  END IF;
END $$;
REVOKE ALL ON FUNCTION protect_tenant_table FROM PUBLIC;

SELECT protect_tenant_table(name::regclass)
FROM unnest(ARRAY['tenant_setting', 'member', 'agency', 'plan', 'legal_basis', 'target', 'task', 'assignment', 'file',
  'schedule', 'schedule_reporter', 'period', 'obligation', 'report', 'report_figure', 'reminder', 'message',
  'outbox_event', 'published_summary']) AS name;
SELECT protect_tenant_table(name::regclass, append_only => true)
FROM unnest(ARRAY['task_update', 'report_event', 'audit_entry']) AS name;

-- Tenants themselves: an app sees its own, the centre those below the viewer, the platform all.
ALTER TABLE tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenant FOR SELECT TO tiendo_app
  USING (id = nullif(current_setting('app.tenant_id', true), '')::uuid);
CREATE POLICY below_viewer ON tenant FOR SELECT TO tiendo_central
  USING (id = nullif(current_setting('app.viewer_id', true), '')::uuid
    OR nullif(current_setting('app.viewer_id', true), '')::uuid = ANY (ancestor_ids));
CREATE POLICY platform ON tenant TO tiendo_platform USING (true) WITH CHECK (true);
GRANT SELECT ON tenant TO tiendo_app, tiendo_central;

-- The centre reads what was published below the viewer, and nothing else.
CREATE POLICY below_viewer ON published_summary FOR SELECT TO tiendo_central
  USING (tenant_id = nullif(current_setting('app.viewer_id', true), '')::uuid
    OR nullif(current_setting('app.viewer_id', true), '')::uuid = ANY (ancestor_ids));
GRANT SELECT ON published_summary TO tiendo_central;

-- The platform keeps tenants, accounts and sessions; of tenants' rows it sees who belongs where, and which work is due.
GRANT SELECT, INSERT, UPDATE, DELETE ON tenant, user_account, session, account_token, sign_in_attempt TO tiendo_platform;
CREATE POLICY platform ON member FOR SELECT TO tiendo_platform USING (true);
GRANT SELECT ON member TO tiendo_platform;
CREATE POLICY platform ON outbox_event FOR SELECT TO tiendo_platform USING (true);
GRANT SELECT (tenant_id, id, kind, available_at, claimed_at, done_at) ON outbox_event TO tiendo_platform;
CREATE POLICY platform ON reminder FOR SELECT TO tiendo_platform USING (true);
GRANT SELECT (tenant_id, state, send_on) ON reminder TO tiendo_platform;
CREATE POLICY platform ON message FOR SELECT TO tiendo_platform USING (true);
GRANT SELECT (tenant_id, state, next_attempt_at, claimed_at) ON message TO tiendo_platform;
