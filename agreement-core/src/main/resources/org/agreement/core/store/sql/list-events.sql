SELECT e.revision, e.at, e.what, e.details
FROM events e
JOIN agreements a ON a.id = e.agreement
WHERE a.number = :number
ORDER BY e.id
