INSERT INTO agreements (
    number, prefix, year, sequence, status, revision, industry, title, customer, provider,
    valid_from, valid_until, created_at, idempotency_key, request_sha256
) VALUES (
    :number, :prefix, :year, :sequence, :status, 1, :industry, :title, :customer, :provider,
    :from, nullif(:until, ''), :at, nullif(:key, ''), nullif(:requestSha256, '')
)
RETURNING id
