// purpose: no id is taken twice, over all labels; no relation either
// finding: ID_TWICE
// remedy: give all but one of them an id of their own, or delete the double
// parameters: $p.limit
CALL () {
  MATCH (n:Actor|Place|Alias|Source|Passage|Claim|Gap|Revision)
  WHERE n.id IS NOT NULL
  WITH n.id AS id, collect(head(labels(n))) AS holders
  WHERE size(holders) > 1
  RETURN id, holders
UNION ALL
  MATCH (:Actor|Place)-[relation]->(:Actor|Place)
  WHERE relation.id IS NOT NULL
  WITH relation.id AS id, collect(type(relation)) AS holders
  WHERE size(holders) > 1
  RETURN id, holders
}
UNWIND holders AS holder
WITH id, size(holders) AS times, holder ORDER BY holder
WITH id, times, collect(DISTINCT holder) AS kinds
RETURN id AS subject, 'taken ' + times + ' times: by ' + reduce(text = head(kinds), kind IN tail(kinds) | text + ', ' + kind) + '; an id stands once in the whole graph' AS message
ORDER BY subject, message LIMIT $p.limit
