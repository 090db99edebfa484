// purpose: every coverage says of whom it is, by which passage, and from when to when it is known to be complete
// finding: COVERAGE_ENDS
// remedy: in the seed script make one (coverage)-[:COVERS]->(entity that can be that end of the type), a (coverage)-[:CITES]->(passage), and give it since and until
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
MATCH (coverage:Coverage)
WITH coverage, $p.types[toStringOrNull(coverage.type)] AS kind,
  COLLECT { MATCH (coverage)-[:COVERS]->(covered) RETURN covered } AS covered
WITH coverage, kind, covered, CASE WHEN kind IS NULL THEN [] WHEN coverage.end = 'FROM' THEN ['Actor'] ELSE kind.to END AS fitting
UNWIND [
  CASE
    WHEN size(covered) <> 1 THEN 'has ' + size(covered) + ' COVERS, exactly one is right'
    // a type outside the vocabulary is another finding
    WHEN fitting = [] THEN null
    WHEN none(label IN labels(covered[0]) WHERE label IN fitting) THEN
      'covers ' + coalesce(covered[0].id, elementId(covered[0])) + ', which cannot be ' + coverage.end + ' of ' + coverage.type + '; right: '
      + reduce(text = head(fitting), label IN tail(fitting) | text + ' or ' + label)
  END,
  CASE WHEN coverage.end = 'FROM' AND NOT kind.directed THEN 'end is FROM, but ' + coverage.type + ' is symmetric; right: TO' END,
  CASE WHEN NOT EXISTS { (coverage)-[:CITES]->(:Passage) } THEN 'cites no passage; one or more are right' END,
  CASE WHEN coverage.since IS NULL OR coverage.until IS NULL THEN
    'has no ' + CASE WHEN coverage.since IS NULL THEN 'since' ELSE 'until' END + ', so no day is certainly within it; right: a date, or .. where it is open' END
] AS message
WITH coverage, message WHERE message IS NOT NULL
RETURN coalesce(coverage.id, elementId(coverage)) AS subject, message
ORDER BY subject, message LIMIT $p.limit
