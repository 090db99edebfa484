// What is advised, and never becomes a relation
// Which claims only say what should be done? They have no relation: advice is no fact.
MATCH (claim:Claim {modality: 'RECOMMENDED'})
OPTIONAL MATCH (claim)-[:ADDRESSEE]->(addressee:Actor)
RETURN claim.type AS type, claim.summary AS advice, collect(addressee.name) AS addressees,
  claim.relationId IS NULL AS withoutRelation, claim.id AS claim
ORDER BY claim
LIMIT 100;
