/** A way to keep figures current when records are written, as a change of the product's schema. */
export interface WriteSystem {
  readonly name: string
  readonly setUp: readonly string[]
}

const DROP_LOG_TRIGGERS = `DO $$
  DECLARE hung record;
  BEGIN
    FOR hung IN SELECT tgname, tgrelid::regclass AS on_table FROM pg_trigger WHERE tgname LIKE 'log\\_%' LOOP
      EXECUTE format('DROP TRIGGER %I ON %s', hung.tgname, hung.on_table);
    END LOOP;
  END
$$`

/** Nothing is kept current: what the others are compared with. */
export const PLAIN: WriteSystem = { name: 'plain', setUp: [DROP_LOG_TRIGGERS] }

/** What the product does. */
const CHANGE_LOG: WriteSystem = { name: 'change log', setUp: [] }

/** Readers are told at once, instead of looking every 250 ms. */
const WITH_NOTIFY: WriteSystem = {
  name: 'change log with NOTIFY',
  setUp: [
    `CREATE FUNCTION tell_readers() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       PERFORM pg_notify('change_log', '');
       RETURN NULL;
     END $$`,
    'CREATE TRIGGER tell_readers AFTER INSERT ON change_log FOR EACH STATEMENT EXECUTE FUNCTION tell_readers()',
  ],
}

/** One rollup kept in the writing transaction, for which writers of one month and region wait for each other. */
const ROLLUP: WriteSystem = {
  name: 'month x economic region rollup',
  setUp: [
    DROP_LOG_TRIGGERS,
    `CREATE TABLE month_region (
       month date, region_id uuid, type_id uuid, group_id uuid, unit unit, qualifier stated_qualifier,
       records bigint, total bigint,
       UNIQUE NULLS NOT DISTINCT (month, region_id, type_id, group_id, unit, qualifier)
     )`,
    `CREATE FUNCTION add_to_month_region() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       INSERT INTO month_region AS kept
         SELECT date_trunc('month', date_from), economic.group_id, type_id, a.group_id, unit, qualifier, count(*), sum(quantity)
         FROM new_rows
         JOIN assistance_activity a ON a.id = assistance_id
         LEFT JOIN region_membership economic
           ON economic.member_id = region_id AND economic.scheme = 'ECONOMIC' AND economic.valid_to IS NULL
         GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6
       ON CONFLICT (month, region_id, type_id, group_id, unit, qualifier)
         DO UPDATE SET records = kept.records + excluded.records, total = kept.total + excluded.total;
       RETURN NULL;
     END $$`,
    `CREATE TRIGGER add_to_month_region AFTER INSERT ON assistance_region
       REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION add_to_month_region()`,
  ],
}

export const RIVALS = [CHANGE_LOG, WITH_NOTIFY, ROLLUP] as const
