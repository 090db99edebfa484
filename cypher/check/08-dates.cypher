// purpose: every date and spell is well formed and a real day of the calendar
// finding: DATE_MALFORMED
// remedy: write the date as YYYY, YYYY-MM or YYYY-MM-DD, or leave it out where it is not known; in the script as well
// parameters: $p.limit
CALL () {
  MATCH (n:Claim)
  UNWIND [['since', ['..']], ['until', ['..']], ['spell', ['before', 'now']]] AS field
  WITH n, field WHERE n[field[0]] IS NOT NULL
  RETURN coalesce(n.id, elementId(n)) AS subject, field[0] AS key, n[field[0]] AS value, field[1] AS words
UNION ALL
  MATCH (n:Source)
  UNWIND ['publishedOn', 'retrievedOn'] AS key
  WITH n, key WHERE n[key] IS NOT NULL
  RETURN coalesce(n.id, elementId(n)) AS subject, key, n[key] AS value, [] AS words
UNION ALL
  MATCH (n:Alias)-[names:NAMES]->(entity)
  UNWIND ['from', 'until'] AS key
  WITH n, names, entity, key WHERE names[key] IS NOT NULL
  RETURN '(' + n.id + ')-[:NAMES]->(' + entity.id + ')' AS subject, key, names[key] AS value, ['..'] AS words
}
WITH subject, key, value, words, CASE
  WHEN NOT value IS :: STRING THEN 'is no text'
  WHEN value IN words THEN null
  WHEN NOT value =~ '(?!0000)\\d{4}(-\\d\\d){0,2}' THEN 'is not of the form'
  WHEN NOT value =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?' THEN 'names no month'
  WHEN size(value) < 10 THEN null
  WHEN NOT toInteger(right(value, 2)) IN range(1, (date(left(value, 7)) + duration('P1M') - duration('P1D')).day) THEN 'names no day of that month'
END AS wrong
WHERE wrong IS NOT NULL
RETURN subject, key + ' ' + coalesce(toStringOrNull(value), valueType(value)) + ' ' + wrong + '; right: YYYY, YYYY-MM or YYYY-MM-DD'
  + reduce(text = '', word IN words | text + ', ' + word) AS message
ORDER BY subject, message LIMIT $p.limit
