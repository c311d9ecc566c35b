SELECT b.content
FROM bills b
JOIN agreements a ON a.id = b.agreement
WHERE a.number = :agreement
ORDER BY b.id
