// purpose: every checksum could be one
// finding: SHA256_MALFORMED
// remedy: compute the SHA-256 of the text anew and write it in lower case, or leave it out where the text is not held
// parameters: $p.limit
MATCH (n:Source|Passage)
WHERE n.sha256 IS NOT NULL AND NOT CASE WHEN n.sha256 IS :: STRING THEN n.sha256 =~ '[0-9a-f]{64}' ELSE false END
RETURN coalesce(n.id, elementId(n)) AS subject,
  'sha256 is ' + coalesce(toStringOrNull(n.sha256), valueType(n.sha256)) + '; right: 64 of the digits 0-9 and a-f' AS message
ORDER BY subject, message LIMIT $p.limit
