INSERT INTO bills (number, agreement, revision, content, created_at)
SELECT :number, a.id, :revision, :content, :at
FROM agreements a
WHERE a.number = :agreement
