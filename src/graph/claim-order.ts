/** The order of the claims of a relation, best first, as the projection ranks them, for the claim in a variable. */
export function claimRank(claim: string): string {
  return `CASE ${claim}.credibility WHEN 6 THEN 9 ELSE coalesce(${claim}.credibility, 9) END,
    reduce(best = 'Z', one IN COLLECT { MATCH (${claim})-[:CITES]->(:Passage)-[:IN]->(ranking:Source) WHERE ranking.reliability <> 'F' RETURN ranking.reliability } | CASE WHEN one < best THEN one ELSE best END),
    ${claim}.id`;
}

/** The condition that a claim counts for its relation: not retracted, not corrected. With `all`, none. */
export function countingClaims(claim: string, all: boolean): string {
  return all
    ? 'true'
    : `${claim}.retractedAt IS NULL
    AND NOT EXISTS { MATCH (${claim})<-[:SUPERSEDES]-(newer:Claim) WHERE newer.relationId = ${claim}.relationId AND newer.retractedAt IS NULL }`;
}
