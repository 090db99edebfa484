// purpose: every claim of fact knows the relation that it speaks of
// finding: CLAIM_UNPROJECTED
// remedy: run `ipg project`
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
MATCH (claim:Claim)
WHERE claim.modality IN ['ASSERTED', 'ASSESSED', 'ATTRIBUTED'] AND claim.spell IS NOT NULL
WITH claim, $p.types[toStringOrNull(claim.type)] AS kind
WHERE kind.projects
MATCH (claim)-[:SUBJECT]->(subject:Actor)
MATCH (claim)-[:OBJECT]->(object:Actor|Place)
WITH claim, CASE WHEN kind.directed OR subject.id < object.id THEN [subject.id, object.id] ELSE [object.id, subject.id] END AS ends
WITH claim, ends[0] + '.' + toLower(replace(claim.type, '_', '-')) + '.' + ends[1] + '.' + claim.spell AS relationId
WHERE relationId IS NOT NULL AND coalesce(claim.relationId <> relationId, true)
RETURN coalesce(claim.id, elementId(claim)) AS subject,
  'is not projected yet: relationId is ' + coalesce(toStringOrNull(claim.relationId), 'absent') + '; right: ' + relationId AS message
ORDER BY subject, message LIMIT $p.limit
