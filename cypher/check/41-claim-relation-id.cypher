// purpose: a claim that is no statement of fact, or of a type that never projects, counts for no relation
// finding: CLAIM_RELATION_ID
// remedy: REMOVE claim.relationId and run `ipg project`
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
MATCH (claim:Claim)
WHERE claim.relationId IS NOT NULL
WITH claim, $p.types[toStringOrNull(claim.type)] AS kind
WHERE NOT coalesce(claim.modality IN ['ASSERTED', 'ASSESSED', 'ATTRIBUTED'] AND kind.projects, false)
RETURN coalesce(claim.id, elementId(claim)) AS subject,
  'has relationId ' + coalesce(toStringOrNull(claim.relationId), valueType(claim.relationId)) + ', but a claim of modality ' + coalesce(toStringOrNull(claim.modality), 'none')
  + ' and type ' + coalesce(toStringOrNull(claim.type), 'none') + ' makes no relation' AS message
ORDER BY subject, message LIMIT $p.limit
