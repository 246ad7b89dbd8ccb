-- What cannot wait for tomorrow's message is one of its own: a report that came back. Empty for the message of the day.
ALTER TABLE message ADD COLUMN occasion text NOT NULL DEFAULT '';
ALTER TABLE message DROP CONSTRAINT message_tenant_id_member_id_channel_send_on_key;
ALTER TABLE message ADD UNIQUE (tenant_id, member_id, channel, send_on, occasion);
