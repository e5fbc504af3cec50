-- "The same as" points to the record that counts, never to one that is itself the same as another: otherwise none would count.

CREATE FUNCTION check_same_as() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  chained boolean;
BEGIN
  EXECUTE format(
    'SELECT EXISTS (SELECT FROM %1$I WHERE id = $1 AND same_as_id IS NOT NULL) OR EXISTS (SELECT FROM %1$I WHERE same_as_id = $2)',
    TG_TABLE_NAME
  ) INTO chained USING NEW.same_as_id, NEW.id;
  IF chained THEN
    RAISE EXCEPTION '% % is the same as a record that is the same as another', TG_TABLE_NAME, NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_same_as_the_first', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

ALTER TABLE meeting ADD CONSTRAINT meeting_not_same_as_itself CHECK (same_as_id <> id);
ALTER TABLE proposal ADD CONSTRAINT proposal_not_same_as_itself CHECK (same_as_id <> id);
ALTER TABLE assistance_activity ADD CONSTRAINT assistance_activity_not_same_as_itself CHECK (same_as_id <> id);
ALTER TABLE press_item ADD CONSTRAINT press_item_not_same_as_itself CHECK (same_as_id <> id);
ALTER TABLE reported_total ADD CONSTRAINT reported_total_not_same_as_itself CHECK (same_as_id <> id);

CREATE TRIGGER same_as_the_first AFTER INSERT OR UPDATE OF same_as_id ON meeting
  FOR EACH ROW WHEN (NEW.same_as_id IS NOT NULL) EXECUTE FUNCTION check_same_as();
CREATE TRIGGER same_as_the_first AFTER INSERT OR UPDATE OF same_as_id ON proposal
  FOR EACH ROW WHEN (NEW.same_as_id IS NOT NULL) EXECUTE FUNCTION check_same_as();
CREATE TRIGGER same_as_the_first AFTER INSERT OR UPDATE OF same_as_id ON assistance_activity
  FOR EACH ROW WHEN (NEW.same_as_id IS NOT NULL) EXECUTE FUNCTION check_same_as();
CREATE TRIGGER same_as_the_first AFTER INSERT OR UPDATE OF same_as_id ON press_item
  FOR EACH ROW WHEN (NEW.same_as_id IS NOT NULL) EXECUTE FUNCTION check_same_as();
CREATE TRIGGER same_as_the_first AFTER INSERT OR UPDATE OF same_as_id ON reported_total
  FOR EACH ROW WHEN (NEW.same_as_id IS NOT NULL) EXECUTE FUNCTION check_same_as();

-- A part belongs to a named breakdown of its whole, and no whole is a part of its own part.

CREATE FUNCTION check_part_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE whole (id) AS (
      SELECT NEW.part_of_id
      UNION
      SELECT above.part_of_id FROM assistance_activity above JOIN whole USING (id) WHERE above.part_of_id IS NOT NULL
    )
    SELECT FROM whole WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'assistance_activity % is a part of itself', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assistance_activity_not_part_of_itself', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

ALTER TABLE assistance_activity
  ADD CONSTRAINT assistance_activity_part_of_a_breakdown CHECK (num_nulls(part_of_id, breakdown) IN (0, 2));

CREATE TRIGGER not_part_of_itself AFTER INSERT OR UPDATE OF part_of_id ON assistance_activity
  FOR EACH ROW WHEN (NEW.part_of_id IS NOT NULL) EXECUTE FUNCTION check_part_of();

-- The groups of people are a tree.

CREATE FUNCTION check_group_tree() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE parent (id) AS (
      SELECT NEW.parent_id
      UNION
      SELECT above.parent_id FROM beneficiary_group above JOIN parent USING (id) WHERE above.parent_id IS NOT NULL
    )
    SELECT FROM parent WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'beneficiary_group % lies below itself', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'beneficiary_group_not_below_itself', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER not_below_itself AFTER INSERT OR UPDATE OF parent_id ON beneficiary_group
  FOR EACH ROW WHEN (NEW.parent_id IS NOT NULL) EXECUTE FUNCTION check_group_tree();

-- An answer is given in the meeting of its question.

CREATE FUNCTION check_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM contribution WHERE id = NEW.answers_id AND (meeting_id <> NEW.meeting_id OR id = NEW.id)) THEN
    RAISE EXCEPTION 'contribution % answers itself or something said at another meeting', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'contribution_answers_in_its_meeting', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER answers_in_its_meeting AFTER INSERT OR UPDATE OF answers_id, meeting_id ON contribution
  FOR EACH ROW WHEN (NEW.answers_id IS NOT NULL) EXECUTE FUNCTION check_answer();
