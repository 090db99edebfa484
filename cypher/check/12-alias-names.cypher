// purpose: an alias names one entity, or has a sense that cannot be chosen
// finding: ALIAS_NAMES
// remedy: make one (alias)-[:NAMES]->(actor or place), or say in alias.sense what is meant; one alias for each entity
// parameters: $p.limit
MATCH (alias:Alias)
WITH alias, COUNT { (alias)-[:NAMES]->() } AS named
WHERE named > 1 OR named = 0 AND trim(coalesce(toStringOrNull(alias.sense), '')) = ''
RETURN coalesce(alias.id, elementId(alias)) AS subject,
  CASE named WHEN 0 THEN 'names nothing and has no sense' ELSE 'names ' + named + ' entities, one is right' END AS message
ORDER BY subject, message LIMIT $p.limit
