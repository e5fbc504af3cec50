-- The check that records of one council never refer to records of another was planned anew for every statement and every
-- link, which took longer than the insert itself. A function for each table is planned once a session. It looks each link
-- up by its key: a join, planned once for many rows, would read whole tables for a single one.

DO $$
DECLARE
  checked record;
BEGIN
  FOR checked IN
    SELECT record_table, own_council,
      string_agg(format('WHEN %1$I IS NOT NULL AND (SELECT linked.council_id FROM %2$I linked WHERE linked.id = new_rows.%1$I) <> new_rows.%3$I THEN %1$L', link, linked_table, own_council), ' ' ORDER BY position) AS strays
    FROM (VALUES
      ('council', 'id', 1, 'organization_id', 'organization'),
      ('council', 'id', 2, 'advises_id', 'organization'),
      ('membership', 'council_id', 1, 'term_id', 'term'),
      ('membership', 'council_id', 2, 'person_id', 'person'),
      ('membership', 'council_id', 3, 'nominated_by_id', 'organization'),
      ('membership', 'council_id', 4, 'election_id', 'election'),
      ('election', 'council_id', 1, 'body_id', 'organization'),
      ('election', 'council_id', 2, 'term_id', 'term'),
      ('meeting', 'council_id', 1, 'same_as_id', 'meeting'),
      ('proposal', 'council_id', 1, 'addressee_id', 'organization'),
      ('proposal', 'council_id', 2, 'same_as_id', 'proposal'),
      ('assistance_activity', 'council_id', 1, 'provider_id', 'organization'),
      ('assistance_activity', 'council_id', 2, 'project_id', 'project'),
      ('assistance_activity', 'council_id', 3, 'meeting_id', 'meeting'),
      ('assistance_activity', 'council_id', 4, 'part_of_id', 'assistance_activity'),
      ('assistance_activity', 'council_id', 5, 'same_as_id', 'assistance_activity'),
      ('channel', 'council_id', 1, 'organization_id', 'organization'),
      ('press_item', 'council_id', 1, 'channel_id', 'channel'),
      ('press_item', 'council_id', 2, 'meeting_id', 'meeting'),
      ('press_item', 'council_id', 3, 'same_as_id', 'press_item'),
      ('project', 'council_id', 1, 'organization_id', 'organization'),
      ('reported_total', 'council_id', 1, 'term_id', 'term'),
      ('reported_total', 'council_id', 2, 'same_as_id', 'reported_total')
    ) AS links (record_table, own_council, position, link, linked_table)
    GROUP BY record_table, own_council
  LOOP
    EXECUTE format(
      $function$
        CREATE FUNCTION check_links_of_%1$s() RETURNS trigger LANGUAGE plpgsql AS $check$
        DECLARE
          stray text;
        BEGIN
          SELECT found.link INTO stray FROM (SELECT CASE %2$s END AS link FROM new_rows) found WHERE found.link IS NOT NULL LIMIT 1;
          IF stray IS NOT NULL THEN
            PERFORM refuse_link_between_councils(TG_TABLE_NAME, stray);
          END IF;
          RETURN NULL;
        END
        $check$;
        DROP TRIGGER one_council_on_insert ON %1$I;
        DROP TRIGGER one_council_on_update ON %1$I;
        CREATE TRIGGER one_council_on_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_links_of_%1$s();
        CREATE TRIGGER one_council_on_update AFTER UPDATE ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION check_links_of_%1$s();
      $function$,
      checked.record_table, checked.strays
    );
  END LOOP;
END
$$;

DROP FUNCTION check_links_of_record();
