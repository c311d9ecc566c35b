-- 'AGRE': by this the program knows its own files.
PRAGMA application_id = 1095193157;

CREATE TABLE agreements (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    prefix TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL CHECK (sequence > 0),
    status TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision > 0), -- the latest
    industry TEXT NOT NULL,
    title TEXT NOT NULL,
    customer TEXT NOT NULL,
    provider TEXT NOT NULL,
    valid_from TEXT NOT NULL, -- 2026-12-15
    valid_until TEXT, -- nothing: open-ended
    created_at TEXT NOT NULL, -- 2026-11-22T01:02:03Z
    idempotency_key TEXT UNIQUE,
    request_sha256 TEXT,
    UNIQUE (prefix, year, sequence),
    CHECK ((idempotency_key IS NULL) = (request_sha256 IS NULL))
) STRICT;

CREATE TABLE revisions (
    agreement INTEGER NOT NULL REFERENCES agreements (id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    request TEXT NOT NULL, -- resolved, as JSON
    canonical TEXT NOT NULL, -- JSON, over which the fingerprint is taken
    text TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    provenance TEXT NOT NULL, -- JSON
    notes TEXT NOT NULL, -- JSON
    quote TEXT NOT NULL, -- JSON
    created_at TEXT NOT NULL,
    PRIMARY KEY (agreement, revision)
) STRICT;

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    agreement INTEGER NOT NULL REFERENCES agreements (id),
    revision INTEGER NOT NULL,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    details TEXT NOT NULL, -- JSON
    FOREIGN KEY (agreement, revision) REFERENCES revisions (agreement, revision)
) STRICT;

CREATE INDEX events_of_agreement ON events (agreement, revision);
