-- The last day that a grant of more time gave, so that the thread of a report says it; null for other events, and for grants before this column.
ALTER TABLE report_event ADD COLUMN granted_day date;
