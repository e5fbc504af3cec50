-- Records of one council never refer to records of another. The checks look at all rows of a statement at once,
-- so that they cost little when millions are copied in.

CREATE FUNCTION refuse_link_between_councils(record_table text, link text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% refers by % to a record of another council', record_table, link
    USING ERRCODE = 'check_violation', CONSTRAINT = record_table || '_one_council', TABLE = record_table;
END
$$;

-- Arguments: the column with the row's council, then pairs of a linking column and the table that it links to.
CREATE FUNCTION check_links_of_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  strays boolean;
BEGIN
  FOR i IN 1 .. TG_NARGS - 1 BY 2 LOOP
    EXECUTE format(
      'SELECT EXISTS (SELECT FROM new_rows JOIN %I linked ON linked.id = new_rows.%I WHERE linked.council_id <> new_rows.%I)',
      TG_ARGV[i + 1], TG_ARGV[i], TG_ARGV[0]
    ) INTO strays;
    IF strays THEN
      PERFORM refuse_link_between_councils(TG_TABLE_NAME, TG_ARGV[i]);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

-- For rows without a council of their own. Arguments: pairs of a linking column and its table; all links agree with the first.
CREATE FUNCTION check_links_with_each_other() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  strays boolean;
BEGIN
  FOR i IN 2 .. TG_NARGS - 1 BY 2 LOOP
    EXECUTE format(
      'SELECT EXISTS (SELECT FROM new_rows JOIN %I one ON one.id = new_rows.%I JOIN %I other ON other.id = new_rows.%I WHERE one.council_id <> other.council_id)',
      TG_ARGV[1], TG_ARGV[0], TG_ARGV[i + 1], TG_ARGV[i]
    ) INTO strays;
    IF strays THEN
      PERFORM refuse_link_between_councils(TG_TABLE_NAME, TG_ARGV[i]);
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

CREATE FUNCTION check_links_of_citation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM new_rows cited
    JOIN source ON source.id = cited.source_id
    WHERE source.council_id <> CASE
      WHEN cited.council_id IS NOT NULL THEN cited.council_id
      WHEN cited.assistance_id IS NOT NULL THEN (SELECT council_id FROM assistance_activity WHERE id = cited.assistance_id)
      WHEN cited.meeting_id IS NOT NULL THEN (SELECT council_id FROM meeting WHERE id = cited.meeting_id)
      WHEN cited.proposal_id IS NOT NULL THEN (SELECT council_id FROM proposal WHERE id = cited.proposal_id)
      WHEN cited.press_item_id IS NOT NULL THEN (SELECT council_id FROM press_item WHERE id = cited.press_item_id)
      WHEN cited.reported_total_id IS NOT NULL THEN (SELECT council_id FROM reported_total WHERE id = cited.reported_total_id)
      WHEN cited.term_id IS NOT NULL THEN (SELECT council_id FROM term WHERE id = cited.term_id)
      WHEN cited.membership_id IS NOT NULL THEN (SELECT council_id FROM membership WHERE id = cited.membership_id)
      WHEN cited.election_id IS NOT NULL THEN (SELECT council_id FROM election WHERE id = cited.election_id)
      WHEN cited.working_body_id IS NOT NULL THEN (SELECT council_id FROM working_body WHERE id = cited.working_body_id)
      WHEN cited.organization_id IS NOT NULL THEN (SELECT council_id FROM organization WHERE id = cited.organization_id)
      WHEN cited.channel_id IS NOT NULL THEN (SELECT council_id FROM channel WHERE id = cited.channel_id)
      WHEN cited.project_id IS NOT NULL THEN (SELECT council_id FROM project WHERE id = cited.project_id)
      WHEN cited.agreement_id IS NOT NULL THEN (SELECT council_id FROM agreement WHERE id = cited.agreement_id)
      WHEN cited.legal_instrument_id IS NOT NULL THEN (SELECT council_id FROM legal_instrument WHERE id = cited.legal_instrument_id)
      WHEN cited.target_id IS NOT NULL THEN (SELECT council_id FROM target WHERE id = cited.target_id)
      WHEN cited.coverage_id IS NOT NULL THEN (SELECT council_id FROM coverage WHERE id = cited.coverage_id)
    END
  ) THEN
    PERFORM refuse_link_between_councils('citation', 'source_id');
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION refuse_other_council() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% % stays with its council', TG_TABLE_NAME, OLD.id
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_stays_with_its_council', TABLE = TG_TABLE_NAME;
END
$$;

-- A trigger that sees the new rows of a statement is for one event only, so each check is hung up twice.
DO $$
DECLARE
  hung record;
BEGIN
  FOR hung IN
    SELECT * FROM (VALUES
      ('council', 'check_links_of_record', ARRAY['id', 'organization_id', 'organization', 'advises_id', 'organization']),
      ('membership', 'check_links_of_record', ARRAY['council_id', 'term_id', 'term', 'person_id', 'person', 'nominated_by_id', 'organization', 'election_id', 'election']),
      ('election', 'check_links_of_record', ARRAY['council_id', 'body_id', 'organization', 'term_id', 'term']),
      ('meeting', 'check_links_of_record', ARRAY['council_id', 'same_as_id', 'meeting']),
      ('proposal', 'check_links_of_record', ARRAY['council_id', 'addressee_id', 'organization', 'same_as_id', 'proposal']),
      ('assistance_activity', 'check_links_of_record', ARRAY['council_id', 'provider_id', 'organization', 'project_id', 'project', 'meeting_id', 'meeting', 'part_of_id', 'assistance_activity', 'same_as_id', 'assistance_activity']),
      ('channel', 'check_links_of_record', ARRAY['council_id', 'organization_id', 'organization']),
      ('press_item', 'check_links_of_record', ARRAY['council_id', 'channel_id', 'channel', 'meeting_id', 'meeting', 'same_as_id', 'press_item']),
      ('project', 'check_links_of_record', ARRAY['council_id', 'organization_id', 'organization']),
      ('reported_total', 'check_links_of_record', ARRAY['council_id', 'term_id', 'term', 'same_as_id', 'reported_total']),
      ('agreement_party', 'check_links_with_each_other', ARRAY['agreement_id', 'agreement', 'organization_id', 'organization']),
      ('meeting_organization', 'check_links_with_each_other', ARRAY['meeting_id', 'meeting', 'organization_id', 'organization']),
      ('meeting_person', 'check_links_with_each_other', ARRAY['meeting_id', 'meeting', 'person_id', 'person']),
      ('proposal_meeting', 'check_links_with_each_other', ARRAY['meeting_id', 'meeting', 'proposal_id', 'proposal']),
      ('contribution', 'check_links_with_each_other', ARRAY['meeting_id', 'meeting', 'speaker_id', 'person', 'organization_id', 'organization']),
      ('citation', 'check_links_of_citation', ARRAY[]::text[])
    ) AS hung (record_table, check_function, arguments)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER one_council_on_insert AFTER INSERT ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I(%3$s);
       CREATE TRIGGER one_council_on_update AFTER UPDATE ON %1$I REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION %2$I(%3$s)',
      hung.record_table, hung.check_function,
      (SELECT string_agg(quote_literal(argument), ', ') FROM unnest(hung.arguments) AS argument)
    );
  END LOOP;
END
$$;

DO $$
DECLARE
  record_table text;
BEGIN
  FOREACH record_table IN ARRAY ARRAY[
    'agreement', 'assistance_activity', 'channel', 'coverage', 'election', 'legal_instrument', 'meeting', 'membership', 'organization', 'person',
    'press_item', 'project', 'proposal', 'reported_total', 'source', 'target', 'term', 'working_body'
  ] LOOP
    EXECUTE format(
      'CREATE TRIGGER stays_with_its_council BEFORE UPDATE OF council_id ON %I FOR EACH ROW WHEN (OLD.council_id <> NEW.council_id) EXECUTE FUNCTION refuse_other_council()',
      record_table
    );
  END LOOP;
END
$$;
