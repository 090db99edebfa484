// purpose: only a claim of fact supersedes, and only a claim of fact is superseded
// finding: SUPERSEDES_NOT_FACTUAL
// remedy: delete the SUPERSEDES; a forecast, a piece of advice or a denial replaces no stance (CONTRADICTS or BECAUSE_OF may be meant)
// parameters: $p.limit
MATCH (newer:Claim)-[:SUPERSEDES]->(older:Claim)
WITH newer, older, [claim IN [newer, older] WHERE NOT coalesce(claim.modality IN ['ASSERTED', 'ASSESSED', 'ATTRIBUTED'], false)] AS wrong
WHERE wrong <> []
RETURN '(' + coalesce(newer.id, elementId(newer)) + ')-[:SUPERSEDES]->(' + coalesce(older.id, elementId(older)) + ')' AS subject,
  coalesce(wrong[0].id, elementId(wrong[0])) + ' is ' + coalesce(toStringOrNull(wrong[0].modality), 'without modality') + '; right: ASSERTED, ASSESSED or ATTRIBUTED at both ends' AS message
ORDER BY subject, message LIMIT $p.limit
