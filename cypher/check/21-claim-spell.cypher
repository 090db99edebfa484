// purpose: every claim says which spell it speaks of, and its date of beginning agrees
// finding: CLAIM_SPELL
// remedy: set spell to the year or date in which the spell began (or before, now), in the script as well; `ipg seed --amend` changes a stored claim
// parameters: $p.limit
MATCH (claim:Claim)
WITH claim, CASE
  WHEN claim.spell IS NULL THEN 'spell is absent; right: a year, a date, before or now'
  WHEN NOT (claim.spell IS :: STRING AND claim.since IS :: STRING NOT NULL) THEN null
  WHEN claim.spell IN ['before', 'now'] THEN null
  WHEN NOT (claim.spell STARTS WITH claim.since OR claim.since STARTS WITH claim.spell) THEN
    'spell ' + claim.spell + ' and since ' + claim.since + ' disagree; one is right to begin with the other'
END AS message
WHERE message IS NOT NULL
RETURN coalesce(claim.id, elementId(claim)) AS subject, message
ORDER BY subject, message LIMIT $p.limit
