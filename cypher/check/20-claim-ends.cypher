// purpose: every claim has its ends: one actor as subject, and one object of a kind that its type takes
// finding: CLAIM_ENDS
// remedy: make exactly one (claim)-[:SUBJECT]->(actor) and one (claim)-[:OBJECT]->(end that the type takes) in the seed script; a STATEMENT_ABOUT has ABOUT instead of OBJECT
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
MATCH (claim:Claim)
WITH claim, $p.types[toStringOrNull(claim.type)] AS kind,
  COLLECT { MATCH (claim)-[:SUBJECT]->(subject) RETURN subject } AS subjects,
  COLLECT { MATCH (claim)-[:OBJECT]->(object) RETURN object } AS objects
UNWIND [
  CASE
    WHEN size(subjects) <> 1 THEN 'has ' + size(subjects) + ' subjects, exactly one is right'
    WHEN NOT 'Actor' IN labels(subjects[0]) THEN 'its subject ' + coalesce(subjects[0].id, elementId(subjects[0])) + ' is no actor'
  END,
  CASE
    // a type outside the vocabulary is another finding, and takes no objects that could be known
    WHEN kind IS NULL THEN null
    WHEN kind.to = [] THEN CASE WHEN objects <> [] THEN 'has ' + size(objects) + ' objects, and ' + claim.type + ' takes none' END
    WHEN size(objects) <> 1 THEN 'has ' + size(objects) + ' objects, exactly one is right'
    WHEN none(label IN labels(objects[0]) WHERE label IN kind.to) THEN
      'its object ' + coalesce(objects[0].id, elementId(objects[0])) + ' is of the wrong kind; ' + claim.type + ' takes ' + reduce(text = head(kind.to), label IN tail(kind.to) | text + ' or ' + label)
  END,
  CASE WHEN any(subject IN subjects WHERE subject IN objects) THEN 'its subject is its object' END
] AS message
WITH claim, message WHERE message IS NOT NULL
RETURN coalesce(claim.id, elementId(claim)) AS subject, message
ORDER BY subject, message LIMIT $p.limit
