// Tokyo and Taipei: before and now
// What is there between Tokyo and Taipei, and what was there before? The spell stands on each line.
MATCH path = (:Actor {id: 'tokyo'})-[relation]-(other:Actor)
WHERE other.name = 'Taipei'
RETURN path
ORDER BY relation.sinceMin
LIMIT 100;
