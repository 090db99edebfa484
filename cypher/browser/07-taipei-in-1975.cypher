// Taipei on 1 January 1975
// Which relations of Taipei held, or may have held, on a day in the past? Write another day or actor in the first line.
WITH date('1975-01-01') AS day
MATCH path = (:Actor {id: 'taipei'})-[relation]-(:Actor|Place)
WHERE relation.sinceMin <= day < relation.untilMax AND relation.supersededFrom > day
  AND (relation.since IS NOT NULL OR relation.until IS NOT NULL)
RETURN path
LIMIT 100;
