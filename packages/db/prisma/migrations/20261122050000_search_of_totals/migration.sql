-- What the search of the record looks through, beside what it did. Acts of help are too many to be searched by name.
CREATE INDEX reported_total_search_idx ON reported_total USING gin (fold_text(wording) gin_trgm_ops);
CREATE INDEX project_search_idx ON project USING gin (fold_text(title) gin_trgm_ops);
CREATE INDEX agreement_search_idx ON agreement USING gin (fold_text(title) gin_trgm_ops);
