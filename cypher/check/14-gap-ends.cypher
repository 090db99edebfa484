// purpose: every gap has its source, its holder and the one it is about
// finding: GAP_ENDS
// remedy: make exactly one of each in the seed script: (gap)-[:IN]->(source), (gap)-[:HOLDER]->(actor), (gap)-[:TOWARD]->(actor or place)
// parameters: $p.limit
MATCH (gap:Gap)
UNWIND [
  {link: 'IN', all: COUNT { (gap)-[:IN]->() }, fitting: COUNT { (gap)-[:IN]->(:Source) }, end: 'a source'},
  {link: 'HOLDER', all: COUNT { (gap)-[:HOLDER]->() }, fitting: COUNT { (gap)-[:HOLDER]->(:Actor) }, end: 'an actor'},
  {link: 'TOWARD', all: COUNT { (gap)-[:TOWARD]->() }, fitting: COUNT { (gap)-[:TOWARD]->(:Actor|Place) }, end: 'an actor or place'}
] AS rule
WITH gap, rule
WHERE rule.all <> 1 OR rule.fitting <> 1
RETURN coalesce(gap.id, elementId(gap)) AS subject,
  'has ' + rule.all + ' ' + rule.link + ', ' + rule.fitting + ' of them to ' + rule.end + '; exactly one is right' AS message
ORDER BY subject, message LIMIT $p.limit
