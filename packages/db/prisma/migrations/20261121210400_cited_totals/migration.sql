-- A published reported total has a citation, looked at when the transaction commits.
-- The total is locked meanwhile, so that two transactions cannot each take away what the other leaves.

CREATE FUNCTION refuse_uncited_total(total uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM reported_total WHERE id = total AND status = 'PUBLISHED' FOR NO KEY UPDATE;
  IF FOUND AND NOT EXISTS (SELECT FROM citation WHERE reported_total_id = total) THEN
    RAISE EXCEPTION 'reported_total % is published and cites no source', total
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reported_total_cited', TABLE = 'reported_total';
  END IF;
END
$$;

CREATE FUNCTION check_total_is_cited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_uncited_total(NEW.id);
  RETURN NULL;
END
$$;

CREATE FUNCTION check_total_stays_cited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_uncited_total(OLD.reported_total_id);
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER cited AFTER INSERT OR UPDATE OF status ON reported_total
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'PUBLISHED') EXECUTE FUNCTION check_total_is_cited();

CREATE CONSTRAINT TRIGGER total_stays_cited AFTER DELETE OR UPDATE OF reported_total_id ON citation
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.reported_total_id IS NOT NULL) EXECUTE FUNCTION check_total_stays_cited();
