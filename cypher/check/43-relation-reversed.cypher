// purpose: a symmetric relation is stored once, its ends in alphabetical order
// finding: RELATION_REVERSED
// remedy: delete the relationship and run `ipg project`; if no claim says it, adopt it with a claim first
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
MATCH (from:Actor|Place)-[relation]->(to:Actor|Place)
WHERE from.id > to.id AND $p.types[type(relation)].projects AND NOT $p.types[type(relation)].directed
RETURN '(' + from.id + ')-[:' + type(relation) + ']->(' + to.id + ')' AS subject,
  type(relation) + ' is symmetric and is read from both ends; right: stored once, from ' + to.id + ' to ' + from.id AS message
ORDER BY subject, message LIMIT $p.limit
