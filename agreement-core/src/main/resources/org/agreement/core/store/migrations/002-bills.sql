CREATE TABLE bills (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    agreement INTEGER NOT NULL REFERENCES agreements (id),
    revision INTEGER NOT NULL,
    content TEXT NOT NULL, -- JSON
    created_at TEXT NOT NULL,
    FOREIGN KEY (agreement, revision) REFERENCES revisions (agreement, revision)
) STRICT;

CREATE INDEX bills_of_agreement ON bills (agreement);
