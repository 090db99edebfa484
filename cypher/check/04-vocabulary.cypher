// purpose: the RelationType nodes are the vocabulary that the program was built with
// finding: VOCABULARY_DIFFERS
// remedy: run `ipg seed`; delete a RelationType node that is not in schema/relation-types.json
// parameters: $p.types (the vocabulary: type → its properties), $p.limit
CALL () {
  MATCH (node:RelationType)
  RETURN collect(node) AS nodes
}
CALL (nodes) {
  // a graph without any vocabulary is one fault, not one of each type
  WITH nodes WHERE nodes = []
  RETURN 'RelationType' AS subject, 'there is no RelationType node; ' + size(keys($p.types)) + ' are right' AS message
UNION ALL
  WITH nodes WHERE nodes <> []
  UNWIND keys($p.types) AS type
  WITH type, [node IN nodes WHERE node.type = type] AS found, $p.types[type] AS right
  WITH type, found, right, head(found) AS node
  WITH type, found, [key IN keys(right) + [key IN keys(node) WHERE NOT key IN keys(right)]
    WHERE coalesce(node[key] <> right[key], (node[key] IS NULL) <> (right[key] IS NULL))] AS differing
  WHERE size(found) <> 1 OR differing <> []
  RETURN type AS subject, CASE
    WHEN size(found) <> 1 THEN 'has ' + size(found) + ' RelationType nodes, one is right'
    ELSE 'differs from the vocabulary in ' + reduce(text = head(differing), key IN tail(differing) | text + ', ' + key) END AS message
UNION ALL
  UNWIND nodes AS node
  WITH node WHERE NOT coalesce(node.type IN keys($p.types), false)
  RETURN coalesce(node.type, elementId(node)) AS subject, 'is a RelationType node, but no type of the vocabulary' AS message
}
RETURN subject, message
ORDER BY subject, message LIMIT $p.limit
