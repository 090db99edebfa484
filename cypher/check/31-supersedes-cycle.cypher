// purpose: no claim supersedes itself, by whatever way round
// finding: SUPERSEDES_CYCLE
// remedy: delete the SUPERSEDES of the cycle that leads from the older claim to the newer
// parameters: $p.limit
MATCH (claim:Claim)-[:SUPERSEDES]->(next:Claim)
// a search by breadth: one shortest way back, whatever its length
MATCH way = SHORTEST 1 (next)-[:SUPERSEDES]->*(claim)
WITH [one IN nodes(way) | coalesce(toStringOrNull(one.id), elementId(one))] AS ids
// told once, by its first claim
WITH last(ids) AS subject, ids
WHERE all(id IN ids WHERE subject <= id)
RETURN subject, 'supersedes itself: ' + reduce(text = subject, id IN ids[..10] | text + ' → ' + id) + CASE WHEN size(ids) > 10 THEN ' → …' ELSE '' END AS message
ORDER BY subject, message LIMIT $p.limit
