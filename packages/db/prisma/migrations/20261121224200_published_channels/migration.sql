-- A published press item names its channel, so the channel is published too, looked at when the transaction commits.
-- The channel is locked meanwhile, so that it cannot be taken back while an item of it is being published.

CREATE FUNCTION check_channel_is_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM channel WHERE id = NEW.channel_id AND status = 'PUBLISHED' FOR SHARE;
  IF NOT FOUND AND EXISTS (
    SELECT FROM press_item WHERE id = NEW.id AND status = 'PUBLISHED' AND channel_id = NEW.channel_id
  ) THEN
    RAISE EXCEPTION 'press_item % is published and its channel is not', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'press_item_channel_published', TABLE = 'press_item';
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION check_channel_stays_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM press_item JOIN channel ON channel.id = press_item.channel_id
    WHERE channel.id = NEW.id AND channel.status <> 'PUBLISHED' AND press_item.status = 'PUBLISHED'
  ) THEN
    RAISE EXCEPTION 'channel % is not published and a press item in it is', NEW.id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'press_item_channel_published', TABLE = 'channel';
  END IF;
  RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER channel_published AFTER INSERT OR UPDATE OF status, channel_id ON press_item
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.status = 'PUBLISHED') EXECUTE FUNCTION check_channel_is_published();

CREATE CONSTRAINT TRIGGER stays_published AFTER UPDATE OF status ON channel
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (OLD.status = 'PUBLISHED' AND NEW.status <> 'PUBLISHED')
  EXECUTE FUNCTION check_channel_stays_published();
