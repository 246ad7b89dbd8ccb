-- Every row of the ledger is written three times, from planned to sent, and every index on it as often. What most rows leave empty is indexed
-- for the rows that have it.
DROP INDEX reminder_tenant_id_obligation_id_idx, reminder_tenant_id_plan_id_idx, reminder_tenant_id_received_id_idx, reminder_tenant_id_message_id_idx;
CREATE INDEX ON reminder (tenant_id, obligation_id) WHERE obligation_id IS NOT NULL;
CREATE INDEX ON reminder (tenant_id, plan_id) WHERE plan_id IS NOT NULL;
CREATE INDEX ON reminder (tenant_id, received_id) WHERE received_id IS NOT NULL;
CREATE INDEX ON reminder (tenant_id, message_id) WHERE message_id IS NOT NULL;
