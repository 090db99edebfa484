// purpose: no id is taken twice, over all labels; no relation either
// finding: ID_TWICE
// remedy: give all but one of them an id of their own, or delete the double
// parameters: $p.limit
CALL () {
  // an id stands once within a label by constraint, and of two labels one at least has no prefix or not its own: only those are looked up
  MATCH (n:Actor|Place|Alias|Source|Passage|Claim|Gap|Coverage|Revision)
  WHERE n.id IS NOT NULL AND NOT coalesce(n.id STARTS WITH CASE
    WHEN n:Claim THEN 'cl-' WHEN n:Source THEN 'src-' WHEN n:Passage THEN 'ps-' WHEN n:Alias THEN 'al-' WHEN n:Gap THEN 'gap-' WHEN n:Coverage THEN 'cov-'
  END, false)
  WITH DISTINCT n.id AS id
  CALL (id) {
    MATCH (n:Actor {id: id}) RETURN n
    UNION MATCH (n:Place {id: id}) RETURN n
    UNION MATCH (n:Alias {id: id}) RETURN n
    UNION MATCH (n:Source {id: id}) RETURN n
    UNION MATCH (n:Passage {id: id}) RETURN n
    UNION MATCH (n:Claim {id: id}) RETURN n
    UNION MATCH (n:Gap {id: id}) RETURN n
    UNION MATCH (n:Coverage {id: id}) RETURN n
    UNION MATCH (n:Revision {id: id}) RETURN n
  }
  WITH id, collect(head(labels(n))) AS holders
  WHERE size(holders) > 1
  RETURN id, holders
UNION ALL
  CALL () {
    // in the form of its ends and type, an id can stand twice only between the same two
    MATCH (from:Actor|Place)
    CALL (from) {
      MATCH (from)-[relation]->(:Actor|Place)
      WITH relation.id AS id, count(*) AS times
      WHERE id IS NOT NULL AND times > 1
      RETURN id
    }
    RETURN id
  UNION
    MATCH (from:Actor|Place)-[relation]->(to:Actor|Place)
    WHERE relation.id IS NOT NULL
      AND NOT coalesce(relation.id STARTS WITH from.id + '.' + toLower(replace(type(relation), '_', '-')) + '.' + to.id + '.', false)
    RETURN relation.id AS id
  }
  WITH collect(id) AS suspects
  WHERE suspects <> []
  MATCH (:Actor|Place)-[relation]->(:Actor|Place)
  WHERE relation.id IN suspects
  WITH relation.id AS id, collect(type(relation)) AS holders
  WHERE size(holders) > 1
  RETURN id, holders
}
UNWIND holders AS holder
WITH id, size(holders) AS times, holder ORDER BY holder
WITH id, times, collect(DISTINCT holder) AS kinds
RETURN id AS subject, 'taken ' + times + ' times: by ' + reduce(text = head(kinds), kind IN tail(kinds) | text + ', ' + kind) + '; an id stands once in the whole graph' AS message
ORDER BY subject, message LIMIT $p.limit
