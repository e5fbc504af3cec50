-- Search finds a word however it is typed: in small or capital letters, with or without Azerbaijani letters
-- ("gence" finds "Gəncə"), with a slip ("Genc" finds it too).

CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Letters become plain Latin ones, also Russian ones: where the locale of a database is C, pg_trgm sees no others.
-- The locale must not matter, for the result is stored in indexes. Marks that stand apart from their letter vanish.
-- translate() takes time for every letter that it knows, so the long list is only for texts that need it.
CREATE FUNCTION fold_text(original text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  folded text := lower(original COLLATE "C");
BEGIN
  IF octet_length(folded) > length(folded) THEN
    folded := translate(folded, 'əıöüşçğƏİÖÜŞÇĞ', 'eiouscgeiouscg');
  END IF;
  IF octet_length(folded) > length(folded) THEN
    folded := translate(
      folded,
      'абвгдеёжзийклмнопрстуфхцчшщыэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЫЭЮЯ' || U&'ъьЪЬ\0306\0307\0308\0327',
      'abvgdeejziiklmnoprstufxccssieuaabvgdeejziiklmnoprstufxccssieua'
    );
  END IF;
  RETURN folded;
END
$$;

-- All names of one thing, as one text. The function that joins them is only immutable for texts, so it is said here.
CREATE FUNCTION fold_names(text[]) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN fold_text(array_to_string($1, ' '));

CREATE INDEX meeting_search_idx ON meeting USING gin (fold_text(title) gin_trgm_ops);
CREATE INDEX proposal_search_idx ON proposal USING gin (fold_text(title) gin_trgm_ops);
CREATE INDEX press_item_search_idx ON press_item USING gin (fold_text(title) gin_trgm_ops);
CREATE INDEX source_search_idx ON source USING gin (fold_text(title) gin_trgm_ops);
CREATE INDEX person_search_idx ON person USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX channel_search_idx ON channel USING gin (fold_text(name) gin_trgm_ops);
CREATE INDEX organization_search_idx ON organization USING gin (fold_names(ARRAY[name_az, name_en, name_ru]) gin_trgm_ops);
CREATE INDEX region_search_idx ON region USING gin (fold_names(ARRAY[name_az, name_en, name_ru] || aliases) gin_trgm_ops);
