-- an empty filter lets everything through
SELECT number, revision, status, industry, title, customer, provider, valid_from, valid_until, created_at
FROM agreements
WHERE (:status = '' OR status = :status)
    AND (:industry = '' OR industry = :industry)
    AND (:party = '' OR instr(lower(customer), lower(:party)) > 0 OR instr(lower(provider), lower(:party)) > 0)
    AND created_at >= :since
    AND (:after = '' OR id < (SELECT id FROM agreements WHERE number = :after))
ORDER BY id DESC
LIMIT :limit
