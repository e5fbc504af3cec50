-- What changed in the record, so that figures held in memory follow the record without reading it again.
-- Readers follow by snapshot, not by sequence: a transaction that commits late is not overlooked. The sequence tells the
-- order in which one record changed.

CREATE TABLE change_log (
  sequence BIGSERIAL NOT NULL,
  transaction xid8 NOT NULL DEFAULT pg_current_xact_id(),
  at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  table_name TEXT NOT NULL,
  record_id UUID,
  inserted BOOLEAN NOT NULL DEFAULT false,
  before JSONB,
  regions_before UUID[],

  CONSTRAINT change_log_pkey PRIMARY KEY (transaction, sequence)
);

-- The log begins here. Pruning always leaves its oldest row, by which a reader sees how far back the log goes.
INSERT INTO change_log (table_name) VALUES ('change_log');

-- The figures as columns of numbers, kept so that a start need not read the whole record.

CREATE TABLE figure_base (
  id BOOLEAN NOT NULL DEFAULT true,
  format INTEGER NOT NULL,
  snapshot pg_snapshot NOT NULL,
  version BIGINT NOT NULL,
  built_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT figure_base_pkey PRIMARY KEY (id),
  CONSTRAINT figure_base_is_one CHECK (id)
);

CREATE TABLE figure_columns (
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  bytes BYTEA NOT NULL,

  CONSTRAINT figure_columns_pkey PRIMARY KEY (name, part)
);
ALTER TABLE figure_columns ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- One row for a statement, whatever rows it touched. Argument: the table.
CREATE FUNCTION log_table_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO change_log (table_name) SELECT TG_ARGV[0] WHERE EXISTS (SELECT FROM new_rows);
  ELSIF TG_OP = 'TRUNCATE' THEN
    INSERT INTO change_log (table_name) VALUES (TG_ARGV[0]);
  ELSE
    INSERT INTO change_log (table_name) SELECT TG_ARGV[0] WHERE EXISTS (SELECT FROM old_rows);
  END IF;
  RETURN NULL;
END
$$;

-- One row for each record touched, or one for the table when more rows were touched than the bound says.
-- Arguments: the table of the record, the bound, the column with the id of the record.
CREATE FUNCTION log_record_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bound CONSTANT integer := TG_ARGV[1];
  touched uuid[];
BEGIN
  IF TG_OP <> 'DELETE' THEN
    touched := ARRAY(SELECT (to_jsonb(new_rows) ->> TG_ARGV[2])::uuid FROM new_rows LIMIT bound + 1);
  END IF;
  IF TG_OP <> 'INSERT' THEN
    touched := touched || ARRAY(SELECT (to_jsonb(old_rows) ->> TG_ARGV[2])::uuid FROM old_rows LIMIT bound + 1);
  END IF;
  IF cardinality(touched) > bound THEN
    INSERT INTO change_log (table_name) VALUES (TG_ARGV[0]);
  ELSE
    INSERT INTO change_log (table_name, record_id) SELECT DISTINCT TG_ARGV[0], unnest(touched);
  END IF;
  RETURN NULL;
END
$$;

-- One row for each activity: that it is new, or what it was and where. The lock of the update keeps others from moving it.
-- Arguments: the table, and above how many rows it is logged as a whole instead.
CREATE FUNCTION log_assistance_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bound CONSTANT integer := TG_ARGV[1];
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT FROM new_rows OFFSET bound) THEN
      INSERT INTO change_log (table_name) VALUES (TG_ARGV[0]);
    ELSE
      INSERT INTO change_log (table_name, record_id, inserted) SELECT TG_ARGV[0], id, true FROM new_rows;
    END IF;
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM old_rows OFFSET bound) THEN
    INSERT INTO change_log (table_name) VALUES (TG_ARGV[0]);
    RETURN NULL;
  END IF;
  INSERT INTO change_log (table_name, record_id, before, regions_before)
    SELECT TG_ARGV[0], id, jsonb_build_object(
      'id', id, 'council_id', council_id, 'status', status, 'date_from', date_from, 'date_to', date_to,
      'council_role', council_role, 'type_id', type_id, 'group_id', group_id, 'quantity', quantity, 'unit', unit,
      'qualifier', qualifier, 'event_status', event_status, 'part_of_id', part_of_id, 'same_as_id', same_as_id
    ), CASE current_setting('transaction_isolation') WHEN 'read committed' THEN (
      SELECT ARRAY(SELECT region_id FROM assistance_region WHERE assistance_id = still.id)
      FROM assistance_activity still WHERE still.id = old_rows.id
    ) END
    FROM old_rows;
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO change_log (table_name, record_id, inserted)
      SELECT TG_ARGV[0], id, true FROM (SELECT id FROM new_rows EXCEPT SELECT id FROM old_rows) AS renamed;
  END IF;
  RETURN NULL;
END
$$;

-- One row for each activity whose regions changed: the regions that it had. An activity that this transaction has made or
-- updated (its xmin) is in the log with its regions already. The others are locked, so that two transactions that give one
-- activity regions log one after the other, the second with what the first has left.
-- Arguments: the table, and above how many rows it is logged as a whole instead.
CREATE FUNCTION log_assistance_regions() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  bound CONSTANT integer := TG_ARGV[1];
  -- What others committed meanwhile, which the snapshot of a stricter transaction does not show.
  sees_others CONSTANT boolean := current_setting('transaction_isolation') = 'read committed';
  touched uuid[];
  new_activities uuid[];
  new_regions uuid[];
  old_activities uuid[];
  old_regions uuid[];
BEGIN
  IF TG_OP <> 'DELETE' THEN
    touched := ARRAY(
      SELECT assistance_id FROM new_rows
      WHERE NOT sees_others
        OR (SELECT xmin FROM assistance_activity WHERE id = assistance_id) IS DISTINCT FROM pg_current_xact_id()::xid
      LIMIT bound + 1
    );
  END IF;
  IF TG_OP <> 'INSERT' THEN
    touched := touched || ARRAY(
      SELECT assistance_id FROM old_rows
      WHERE NOT sees_others
        OR (SELECT xmin FROM assistance_activity WHERE id = assistance_id) IS DISTINCT FROM pg_current_xact_id()::xid
      LIMIT bound + 1
    );
  END IF;
  IF touched = '{}' THEN
    RETURN NULL;
  END IF;
  IF cardinality(touched) > bound OR NOT sees_others THEN
    INSERT INTO change_log (table_name) VALUES (TG_ARGV[0]);
    RETURN NULL;
  END IF;
  PERFORM FROM assistance_activity WHERE id = ANY (touched) ORDER BY id FOR NO KEY UPDATE;
  IF TG_OP <> 'DELETE' THEN
    SELECT array_agg(assistance_id), array_agg(region_id) INTO new_activities, new_regions
      FROM new_rows WHERE assistance_id = ANY (touched);
  END IF;
  IF TG_OP <> 'INSERT' THEN
    SELECT array_agg(assistance_id), array_agg(region_id) INTO old_activities, old_regions
      FROM old_rows WHERE assistance_id = ANY (touched);
  END IF;
  INSERT INTO change_log (table_name, record_id, regions_before)
    SELECT TG_ARGV[0], activity, coalesce(array_agg(region) FILTER (WHERE region IS NOT NULL), '{}')
    FROM (
      SELECT unnest(touched), NULL
      UNION ALL SELECT * FROM unnest(old_activities, old_regions)
      UNION ALL (
        SELECT assistance_id, region_id FROM assistance_region WHERE assistance_id = ANY (touched)
        EXCEPT SELECT * FROM unnest(new_activities, new_regions)
      )
    ) AS placed (activity, region)
    GROUP BY activity;
  RETURN NULL;
END
$$;

-- Lets a function log the changes of a table; it is told the name that they have in the log, and the arguments.
-- A trigger that sees the rows of a statement is for one event only. A bulk load turns the setting off and logs its tables itself.
CREATE FUNCTION log_changes_of(changed_table text, logged_as text, log_function text, VARIADIC arguments text[] DEFAULT '{}')
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  unless_off CONSTANT text := $off$FOR EACH STATEMENT WHEN (current_setting('council_outcomes.change_log', true) IS DISTINCT FROM 'off')$off$;
  quoted CONSTANT text := (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(logged_as || arguments) AS argument);
BEGIN
  EXECUTE format(
    'CREATE TRIGGER log_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows %2$s EXECUTE FUNCTION %3$I(%4$s);
     CREATE TRIGGER log_update AFTER UPDATE ON %1$I REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows %2$s EXECUTE FUNCTION %3$I(%4$s);
     CREATE TRIGGER log_delete AFTER DELETE ON %1$I REFERENCING OLD TABLE AS old_rows %2$s EXECUTE FUNCTION %3$I(%4$s);
     CREATE TRIGGER log_truncate AFTER TRUNCATE ON %1$I %2$s EXECUTE FUNCTION log_table_change(%5$L)',
    changed_table, unless_off, log_function, quoted, logged_as
  );
END
$$;

SELECT log_changes_of('assistance_activity', 'assistance_activity', 'log_assistance_change', '200000');
SELECT log_changes_of('assistance_region', 'assistance_region', 'log_assistance_regions', '200000');

SELECT log_changes_of(changed_table, record_table, 'log_record_change', '1000', id_column)
FROM (VALUES
  ('meeting', 'meeting', 'id'),
  ('meeting_region', 'meeting', 'meeting_id'),
  ('contribution', 'contribution', 'id'),
  ('proposal', 'proposal', 'id'),
  ('proposal_region', 'proposal', 'proposal_id'),
  ('proposal_status_change', 'proposal', 'proposal_id'),
  ('press_item', 'press_item', 'id'),
  ('press_item_region', 'press_item', 'press_item_id'),
  ('project', 'project', 'id'),
  ('project_region', 'project', 'project_id'),
  ('agreement', 'agreement', 'id'),
  ('reported_total', 'reported_total', 'id'),
  ('reported_total_region', 'reported_total', 'reported_total_id')
) AS counted (changed_table, record_table, id_column);

SELECT log_changes_of(changed_table, changed_table, 'log_table_change')
FROM unnest(ARRAY[
  'agenda_item', 'agreement_party', 'assistance_type', 'assistance_type_unit', 'beneficiary_group', 'channel', 'citation',
  'council', 'coverage', 'election', 'election_region', 'legal_instrument', 'meeting_organization', 'meeting_person',
  'membership', 'organization', 'person', 'proposal_meeting', 'proposal_theme', 'region', 'region_membership', 'source',
  'target', 'term', 'working_body'
]) AS changed_table;
