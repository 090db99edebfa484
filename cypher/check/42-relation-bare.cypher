// purpose: every relationship between entities is a relation that a claim speaks of
// finding: RELATION_BARE
// remedy: adopt the relationship with a claim that cites where it comes from, or delete it, and run `ipg project`
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
MATCH (from:Actor|Place)-[relation]->(to:Actor|Place)
WITH from, relation, to, $p.types[type(relation)] AS kind, from.id + '.' + toLower(replace(type(relation), '_', '-')) + '.' + to.id + '.' AS stem
WITH from, relation, to, CASE
  WHEN NOT coalesce(kind.projects, false) THEN 'is of no relation type of the vocabulary'
  // against the stored order of its ends: another finding
  WHEN NOT kind.directed AND from.id > to.id THEN null
  WHEN relation.id IS NULL THEN 'has no id, so it was written by hand'
  WHEN NOT coalesce(relation.id STARTS WITH stem, false) THEN 'its id ' + coalesce(toStringOrNull(relation.id), valueType(relation.id)) + ' does not fit; right: ' + stem + 'SPELL'
  WHEN NOT EXISTS { MATCH (:Claim {relationId: relation.id}) } THEN 'no claim speaks of ' + relation.id
END AS message
WHERE message IS NOT NULL
RETURN '(' + coalesce(from.id, elementId(from)) + ')-[:' + type(relation) + ']->(' + coalesce(to.id, elementId(to)) + ')' AS subject, message
ORDER BY subject, message LIMIT $p.limit
