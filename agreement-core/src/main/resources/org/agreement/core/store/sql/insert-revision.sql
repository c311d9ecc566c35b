INSERT INTO revisions (agreement, revision, request, canonical, text, sha256, provenance, created_at)
VALUES (:agreement, :revision, :request, :canonical, :text, :sha256, :provenance, :at)
