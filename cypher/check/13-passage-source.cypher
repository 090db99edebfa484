// purpose: every passage is in exactly one source
// finding: PASSAGE_SOURCE
// remedy: add the one (passage)-[:IN]->(source) in the seed script, and delete every other IN of the passage
// parameters: $p.limit
MATCH (passage:Passage)
WITH passage, COUNT { (passage)-[:IN]->() } AS links, COUNT { (passage)-[:IN]->(:Source) } AS sources
WHERE links <> 1 OR sources <> 1
RETURN coalesce(passage.id, elementId(passage)) AS subject,
  'is IN ' + sources + ' sources' + CASE WHEN links > sources THEN ' and ' + (links - sources) + ' other nodes' ELSE '' END + '; exactly one source is right' AS message
ORDER BY subject, message LIMIT $p.limit
