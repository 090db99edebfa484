// purpose: every claim says when it was recorded and, if so, withdrawn
// finding: CLAIM_RECORDED
// remedy: set the instant as a datetime, such as claim.recordedAt = datetime(); a reason for retraction goes with retractedAt
// parameters: $p.limit
MATCH (claim:Claim)
UNWIND [
  CASE
    WHEN claim.recordedAt IS NULL THEN 'recordedAt is absent; right: the instant of recording'
    WHEN NOT claim.recordedAt IS :: ZONED DATETIME THEN 'recordedAt is a ' + valueType(claim.recordedAt) + '; right: a datetime with its zone'
  END,
  CASE
    WHEN claim.retractedAt IS NULL THEN CASE WHEN claim.retractedBecause IS NOT NULL THEN 'has retractedBecause without retractedAt, so it still counts' END
    WHEN NOT claim.retractedAt IS :: ZONED DATETIME THEN 'retractedAt is a ' + valueType(claim.retractedAt) + '; right: a datetime with its zone'
    WHEN claim.recordedAt IS :: ZONED DATETIME AND claim.retractedAt < claim.recordedAt THEN 'retractedAt lies before recordedAt'
  END
] AS message
WITH claim, message WHERE message IS NOT NULL
RETURN coalesce(claim.id, elementId(claim)) AS subject, message
ORDER BY subject, message LIMIT $p.limit
