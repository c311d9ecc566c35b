-- an empty filter lets everything through
SELECT count(*)
FROM agreements
WHERE (:status = '' OR status = :status)
    AND (:industry = '' OR industry = :industry)
    AND (:party = '' OR instr(lower(customer), lower(:party)) > 0 OR instr(lower(provider), lower(:party)) > 0)
    AND created_at >= :since
