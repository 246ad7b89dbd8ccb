-- A report that a tenant below has sent up, as its parent keeps it: so that the parent's own ledger reminds whoever must answer it.
ALTER TYPE reminder_about ADD VALUE 'received';

CREATE TABLE received_report (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  from_tenant_id uuid NOT NULL,
  from_obligation_id uuid NOT NULL,
  from_name text NOT NULL,
  title text NOT NULL,
  plan_title text NOT NULL,
  plan_number text,
  kind text NOT NULL,
  period_from date NOT NULL,
  period_to date NOT NULL,
  last_day date NOT NULL,
  sent_on date NOT NULL,
  published_at timestamptz NOT NULL,
  settled_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, from_tenant_id, from_obligation_id),
  FOREIGN KEY (from_tenant_id) REFERENCES tenant (id) ON DELETE RESTRICT
);
CREATE INDEX received_report_from_tenant_id_idx ON received_report (from_tenant_id);
SELECT protect_tenant_table('received_report');

ALTER TABLE reminder ADD COLUMN received_id uuid;
ALTER TABLE reminder DROP CONSTRAINT reminder_check;
ALTER TABLE reminder ADD CHECK (num_nonnulls(task_id, obligation_id, plan_id, received_id) = 1);
ALTER TABLE reminder ADD CHECK ((about = 'plan') = (plan_id IS NOT NULL));
ALTER TABLE reminder DROP CONSTRAINT reminder_tenant_id_task_id_obligation_id_plan_id_last_day_r_key;
ALTER TABLE reminder ADD UNIQUE NULLS NOT DISTINCT (tenant_id, task_id, obligation_id, plan_id, received_id, last_day, rung, member_id, channel);
ALTER TABLE reminder ADD FOREIGN KEY (tenant_id, received_id) REFERENCES received_report (tenant_id, id) ON DELETE RESTRICT;
CREATE INDEX reminder_tenant_id_received_id_idx ON reminder (tenant_id, received_id);

-- What waits above already is brought there by the work that brings all that follows.
ALTER TABLE published_report NO FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox_event NO FORCE ROW LEVEL SECURITY;
INSERT INTO outbox_event (tenant_id, id, kind, payload)
SELECT tenant_id, gen_random_uuid(), 'report.sent_up', jsonb_build_object('obligationId', obligation_id)
FROM published_report WHERE state = 'sent';
ALTER TABLE published_report FORCE ROW LEVEL SECURITY;
ALTER TABLE outbox_event FORCE ROW LEVEL SECURITY;
