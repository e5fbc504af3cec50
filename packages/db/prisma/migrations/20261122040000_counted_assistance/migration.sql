-- Questions that only the activities themselves can answer, such as help of one type by district in 90 days, read what is
-- counted from an index alone: first those of one day each, then those that last longer or whose days nobody knows.

CREATE INDEX "assistance_activity_counted_idx" ON "assistance_activity"("council_id", "type_id", "date_from", "id", "date_to", "council_role", "unit", "qualifier", "quantity", "group_id") WHERE (status = 'PUBLISHED' AND event_status = 'HELD' AND same_as_id IS NULL AND part_of_id IS NULL);

CREATE INDEX assistance_activity_counted_spans_idx ON assistance_activity (council_id, type_id, coalesce(date_to, 'infinity'::date), coalesce(date_from, '-infinity'::date))
  INCLUDE (id, date_from, date_to, council_role, unit, qualifier, quantity, group_id)
  WHERE status = 'PUBLISHED' AND event_status = 'HELD' AND same_as_id IS NULL AND part_of_id IS NULL
    AND (date_from = date_to) IS NOT TRUE;

-- It found no record by a period: the first day alone says nothing of the last.
DROP INDEX "assistance_activity_council_id_status_council_role_date_fro_idx";
