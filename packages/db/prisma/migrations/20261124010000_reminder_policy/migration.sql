-- How a tenant reminds, as a whole: whom each rung tells, by which channels, at which hours.
-- The ladder with its people, channels and hours; null is the platform's default. Who had set days of their own keeps them.
ALTER TABLE tenant_setting ADD COLUMN reminder_policy jsonb;
ALTER TABLE tenant_setting NO FORCE ROW LEVEL SECURITY;
UPDATE tenant_setting SET reminder_policy = jsonb_build_object(
  'rungs', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('days', days, 'tell', jsonb_build_array('officer', 'head')) ORDER BY days), '[]')
    FROM (SELECT -lead AS days FROM unnest(reminder_lead_days) AS lead UNION SELECT over FROM unnest(reminder_overdue_days) AS over) AS d),
  'weekly', NULL)
WHERE reminder_lead_days <> '{7, 3, 1, 0}' OR reminder_overdue_days <> '{1, 3, 7}';
ALTER TABLE tenant_setting FORCE ROW LEVEL SECURITY;
ALTER TABLE tenant_setting DROP COLUMN reminder_lead_days;
ALTER TABLE tenant_setting DROP COLUMN reminder_overdue_days;
