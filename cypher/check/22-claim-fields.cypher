// purpose: what only some claims may say is said by none but them
// finding: CLAIM_FIELD
// remedy: leave the value out, or give the claim the type, modality or standing that it fits, in the script as well; `ipg seed --amend` changes a stored claim
// parameters: $p.types (the vocabulary: type → its properties), $p.lists (the closed lists by name), $p.limit
WITH {
  MEMBER_OF: ['FULL', 'ASSOCIATE', 'OBSERVER', 'DIALOGUE_PARTNER', 'SUSPENDED'],
  DIPLOMATIC_RELATIONS_WITH: ['EMBASSY', 'LIAISON', 'UNOFFICIAL_OFFICE'],
  RECOGNIZES: ['STATE', 'GOVERNMENT'],
  ADMINISTERS: ['FULL', 'PARTIAL']
} AS standings
MATCH (claim:Claim)
WITH claim, toStringOrNull(claim.type) AS type, standings
WITH claim, type, $p.types[type] AS kind, coalesce(standings[type], []) AS fitting
UNWIND [
  CASE WHEN claim.likelihood IS NOT NULL AND claim.modality <> 'FORECAST' THEN
    'likelihood stands only on a FORECAST, and this claim is ' + toStringOrNull(claim.modality) END,
  CASE WHEN claim.polarity IS NOT NULL AND NOT kind.takesPolarity THEN 'polarity stands only on types that take it, and ' + type + ' does not' END,
  CASE WHEN claim.aspect IS NOT NULL AND type <> 'STATEMENT_ABOUT' THEN 'aspect stands only on a STATEMENT_ABOUT; that of ' + type + ' is the type\'s' END,
  CASE WHEN claim.standing IN $p.lists.Standing AND kind IS NOT NULL AND NOT claim.standing IN fitting THEN
    'standing is ' + claim.standing + '; ' + type + ' takes ' + CASE WHEN fitting = [] THEN 'none' ELSE reduce(text = head(fitting), one IN tail(fitting) | text + ', ' + one) END END
] AS message
WITH claim, message WHERE message IS NOT NULL
RETURN coalesce(claim.id, elementId(claim)) AS subject, message
ORDER BY subject, message LIMIT $p.limit
