-- Which version of the real record was loaded, so that a start need not compare it row by row.
CREATE TABLE loaded_record (
  id BOOLEAN NOT NULL DEFAULT true,
  fingerprint TEXT NOT NULL,
  loaded_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT loaded_record_pkey PRIMARY KEY (id),
  CONSTRAINT loaded_record_is_one CHECK (id)
);
