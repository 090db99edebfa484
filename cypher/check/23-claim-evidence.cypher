// purpose: every claim that stands cites at least one passage
// finding: CLAIM_EVIDENCE
// remedy: add (claim)-[:CITES]->(passage) in the seed script, or retract the claim
// parameters: $p.limit
MATCH (claim:Claim)
WHERE claim.retractedAt IS NULL AND NOT EXISTS { (claim)-[:CITES]->(:Passage) }
RETURN coalesce(claim.id, elementId(claim)) AS subject, 'cites no passage; one or more are right' AS message
ORDER BY subject, message LIMIT $p.limit
