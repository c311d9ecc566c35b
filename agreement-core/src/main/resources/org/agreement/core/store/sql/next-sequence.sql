SELECT coalesce(max(sequence), 0) + 1
FROM agreements
WHERE prefix = :prefix AND year = :year
