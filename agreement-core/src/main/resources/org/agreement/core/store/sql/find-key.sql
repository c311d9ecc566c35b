SELECT number, request_sha256
FROM agreements
WHERE idempotency_key = :key
