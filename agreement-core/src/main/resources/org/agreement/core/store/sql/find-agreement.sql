-- revision 0: the latest
SELECT
    a.number, r.revision, a.status, a.industry, a.title, a.customer, a.provider, a.valid_from, a.valid_until, a.created_at,
    r.request, r.canonical, r.text, r.sha256, r.provenance, r.notes, r.quote, r.created_at AS revised_at
FROM agreements a
JOIN revisions r ON r.agreement = a.id AND r.revision = CASE :revision WHEN 0 THEN a.revision ELSE :revision END
WHERE a.number = :number
