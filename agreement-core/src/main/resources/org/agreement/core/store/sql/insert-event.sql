INSERT INTO events (agreement, revision, at, what, details)
VALUES (:agreement, :revision, :at, :what, :details)
