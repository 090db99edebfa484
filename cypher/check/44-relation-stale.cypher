// purpose: every relation has a claim that counts: neither retracted nor corrected
// finding: RELATION_STALE
// remedy: run `ipg project`, which removes the relation and keeps its claims
// parameters: $p.limit
MATCH (from:Actor|Place)-[relation]->(to:Actor|Place)
WHERE EXISTS { MATCH (:Claim {relationId: relation.id}) }
  AND NOT EXISTS {
    MATCH (claim:Claim {relationId: relation.id})
    WHERE claim.retractedAt IS NULL
      AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.relationId = claim.relationId AND newer.retractedAt IS NULL }
  }
RETURN '(' + from.id + ')-[:' + type(relation) + ']->(' + to.id + ')' AS subject,
  'all claims of ' + relation.id + ' are retracted or corrected, so it no longer holds' AS message
ORDER BY subject, message LIMIT $p.limit
