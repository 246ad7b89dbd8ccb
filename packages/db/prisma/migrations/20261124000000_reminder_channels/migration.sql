-- Reminders by several channels: how a person can be reached, what each channel answered, notices inside the application, and a
-- weekly digest about a plan.
ALTER TYPE reminder_about ADD VALUE 'plan';

-- While they are paused, nobody is reminded of anything.
ALTER TABLE tenant_setting ADD COLUMN reminders_paused_on date;
ALTER TABLE tenant_setting ADD COLUMN reminders_paused_because text;

-- How a person can be reached, in which language, and of what they do not want to hear.
ALTER TABLE member ADD COLUMN phone text;
ALTER TABLE member ADD COLUMN lang text NOT NULL DEFAULT 'vi' CHECK (lang IN ('vi', 'en'));
ALTER TABLE member ADD COLUMN email_bounced_at timestamptz;
ALTER TABLE member ADD COLUMN email_bounce text;
ALTER TABLE member ADD COLUMN muted text[] NOT NULL DEFAULT '{}';

-- A reminder may be about a plan as a whole: the digest of who owes what.
ALTER TABLE reminder ADD COLUMN plan_id uuid;
ALTER TABLE reminder DROP CONSTRAINT reminder_check;
ALTER TABLE reminder ADD CHECK (num_nonnulls(task_id, obligation_id, plan_id) = 1);
ALTER TABLE reminder ADD CHECK ((about = 'obligation') = (obligation_id IS NOT NULL));
ALTER TABLE reminder DROP CONSTRAINT reminder_tenant_id_task_id_obligation_id_last_day_rung_memb_key;
ALTER TABLE reminder ADD UNIQUE NULLS NOT DISTINCT (tenant_id, task_id, obligation_id, plan_id, last_day, rung, member_id, channel);
ALTER TABLE reminder ADD FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id) ON DELETE RESTRICT;
CREATE INDEX reminder_tenant_id_plan_id_idx ON reminder (tenant_id, plan_id);

-- What a channel answered to one attempt to deliver a message.
CREATE TABLE delivery (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  message_id uuid NOT NULL,
  attempt integer NOT NULL,
  outcome text NOT NULL,
  answer text,
  tried_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, message_id) REFERENCES message (tenant_id, id) ON DELETE RESTRICT,
  CHECK (outcome IN ('sent', 'rejected', 'retry', 'bounced', 'resent'))
);
CREATE INDEX delivery_tenant_id_message_id_idx ON delivery (tenant_id, message_id);
SELECT protect_tenant_table('delivery', append_only => true);

-- What the application itself tells a person.
CREATE TABLE notice (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  kind text NOT NULL,
  payload jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  read_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT
);
CREATE INDEX notice_tenant_id_member_id_created_at_idx ON notice (tenant_id, member_id, created_at);
CREATE INDEX notice_tenant_id_member_id_read_at_idx ON notice (tenant_id, member_id, read_at);
SELECT protect_tenant_table('notice');

-- A browser that a person lets show notices.
CREATE TABLE push_subscription (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  endpoint text NOT NULL,
  p256dh text NOT NULL,
  auth text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, member_id, endpoint),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT
);
SELECT protect_tenant_table('push_subscription');

-- The private address of a person's calendar; only the hash of its secret is stored.
CREATE TABLE calendar_feed (
  tenant_id uuid NOT NULL,
  id uuid NOT NULL,
  member_id uuid NOT NULL,
  token_hash text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  last_read_at timestamptz,
  PRIMARY KEY (tenant_id, id),
  UNIQUE (tenant_id, token_hash),
  UNIQUE (tenant_id, member_id),
  FOREIGN KEY (tenant_id, member_id) REFERENCES member (tenant_id, id) ON DELETE RESTRICT
);
SELECT protect_tenant_table('calendar_feed');

-- What the operator's figures are counted from: states and times, no content.
GRANT SELECT (channel, settled_at) ON reminder TO tiendo_platform;
GRANT SELECT (channel, send_on, attempts, sent_at) ON message TO tiendo_platform;
