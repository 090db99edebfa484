// purpose: every position is a pair of numbers in degrees: longitude from -180 to 180, latitude from -90 to 90
// finding: POSITION_MALFORMED
// remedy: set both longitude and latitude as decimal degrees, or neither (null takes one away), in the script as well
// parameters: $p.limit, $p.ids (only the entities with these ids; null: all)
MATCH (n:Actor|Place)
WHERE (n.longitude IS NOT NULL OR n.latitude IS NOT NULL) AND ($p.ids IS NULL OR n.id IN $p.ids)
UNWIND [['longitude', n.longitude, 180, 'latitude', n.latitude], ['latitude', n.latitude, 90, 'longitude', n.longitude]] AS field
WITH n, field[0] AS key, field[1] AS value, field[2] AS most, field[3] AS otherKey, field[4] AS other
WITH n, CASE
  WHEN value IS NULL THEN 'has a ' + otherKey + ' without a ' + key + '; right: both or neither'
  WHEN NOT value IS :: INTEGER | FLOAT THEN key + ' is ' + coalesce(toStringOrNull(value), valueType(value)) + ', which is no number; right: decimal degrees, such as 139.7'
  // what is not a number at all, 0.0 / 0.0, is in no range either
  WHEN NOT abs(value) <= most THEN key + ' is ' + toString(value) + '; right: from -' + most + ' to ' + most
END AS message
WHERE message IS NOT NULL
RETURN coalesce(n.id, elementId(n)) AS subject, message
ORDER BY subject, message LIMIT $p.limit
