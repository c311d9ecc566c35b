INSERT INTO revisions (agreement, revision, request, canonical, text, sha256, provenance, notes, quote, created_at)
VALUES (:agreement, :revision, :request, :canonical, :text, :sha256, :provenance, :notes, :quote, :at)
