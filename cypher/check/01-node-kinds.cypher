// purpose: every node is of one kind of the model, and every actor is a state, a coalition or an organization
// finding: NODE_KIND
// remedy: give the node exactly one label of the model (an actor also one of State, Coalition, Organization), or delete it
// parameters: $p.limit
MATCH (n)
WITH n,
  size([label IN labels(n) WHERE label IN ['Actor', 'Place', 'Alias', 'Source', 'Passage', 'Claim', 'Gap', 'Coverage', 'RelationType', 'Revision']]) AS kinds,
  size([label IN labels(n) WHERE label IN ['State', 'Coalition', 'Organization']]) AS actorKinds
WITH n, CASE
  WHEN kinds = 0 THEN 'is of no kind of the model'
  WHEN kinds > 1 THEN 'is of ' + kinds + ' kinds of the model, one is right'
  WHEN n:Actor AND actorKinds <> 1 THEN 'is an actor of ' + actorKinds + ' kinds, exactly one of State, Coalition, Organization is right'
  WHEN NOT n:Actor AND actorKinds > 0 THEN 'is labelled as a kind of actor but is no Actor'
END AS wrong
WHERE wrong IS NOT NULL
RETURN coalesce(n.id, elementId(n)) AS subject,
  wrong + '; its labels: ' + CASE WHEN labels(n) = [] THEN 'none' ELSE reduce(text = '', label IN labels(n) | text + ':' + label) END AS message
ORDER BY subject, message LIMIT $p.limit
