// purpose: the record has no relationship that the model does not know, and none between the wrong kinds of node
// finding: LINK_MISPLACED
// remedy: delete the relationship and, where one is meant, make the one of docs/model.md in its place
// parameters: $p.limit
MATCH (from:Actor|Place|Alias|Source|Passage|Claim|Gap|Coverage)-[link]->(to)
WHERE NOT (from:Actor|Place AND to:Actor|Place)
WITH from, link, to, CASE type(link)
  // the ends of claims, passages, gaps and coverages are counted elsewhere, with their labels
  WHEN 'SUBJECT' THEN from:Claim
  WHEN 'OBJECT' THEN from:Claim
  WHEN 'IN' THEN from:Passage|Gap
  WHEN 'HOLDER' THEN from:Gap
  WHEN 'TOWARD' THEN from:Gap
  WHEN 'COVERS' THEN from:Coverage
  WHEN 'NAMES' THEN from:Alias AND to:Actor|Place
  WHEN 'ABOUT' THEN from:Claim AND to:Actor|Place AND from.type = 'STATEMENT_ABOUT'
  WHEN 'CITES' THEN from:Claim|Coverage AND to:Passage
  WHEN 'SUPERSEDES' THEN from:Claim AND to:Claim
  WHEN 'CONTRADICTS' THEN from:Claim AND to:Claim AND from <> to
  WHEN 'PART_OF' THEN from:Claim AND to:Claim AND from <> to
  WHEN 'BECAUSE_OF' THEN from:Claim AND to:Claim AND from <> to
  WHEN 'TOPIC' THEN from:Claim AND to:Actor
  WHEN 'ADDRESSEE' THEN from:Claim AND to:Actor
  WHEN 'ATTRIBUTED_TO' THEN from:Claim AND to:Actor AND COUNT { (from)-[:ATTRIBUTED_TO]->() } = 1
  ELSE false
END AS fits, [key IN keys(link) WHERE NOT (type(link) = 'NAMES' AND key IN ['from', 'until'])] AS extra
WHERE NOT coalesce(fits, false) OR extra <> []
RETURN '(' + coalesce(from.id, elementId(from)) + ')-[:' + type(link) + ']->(' + coalesce(to.id, elementId(to)) + ')' AS subject, CASE
  WHEN coalesce(fits, false) THEN 'carries ' + extra[0] + ', which is no property of such a relationship'
  WHEN type(link) = 'ABOUT' AND from:Claim THEN 'only a STATEMENT_ABOUT has ABOUT, and this claim is of type ' + coalesce(toStringOrNull(from.type), 'none')
  WHEN type(link) = 'ATTRIBUTED_TO' AND from:Claim AND to:Actor THEN 'is one of several; a claim has one ATTRIBUTED_TO or none'
  WHEN from = to THEN 'leads from a claim to itself'
  ELSE 'leads from ' + coalesce(head(labels(from)), 'nothing') + ' to ' + coalesce(head(labels(to)), 'nothing') + ', which the model does not know'
END AS message
ORDER BY subject, message LIMIT $p.limit
