// purpose: every date and spell is well formed and a real day of the calendar
// finding: DATE_MALFORMED
// remedy: write the date as YYYY, YYYY-MM or YYYY-MM-DD, or leave it out where it is not known; in the script as well
// parameters: $p.limit
MATCH (n:Claim|Coverage|Source|Alias)
UNWIND CASE
  WHEN n:Claim THEN [['since', n.since, ['..'], null], ['until', n.until, ['..'], null], ['spell', n.spell, ['before', 'now'], null]]
  WHEN n:Coverage THEN [['since', n.since, ['..'], null], ['until', n.until, ['..'], null]]
  WHEN n:Source THEN [['publishedOn', n.publishedOn, [], null], ['retrievedOn', n.retrievedOn, [], null]]
  ELSE COLLECT {
    MATCH (n)-[names:NAMES]->(entity)
    UNWIND ['from', 'until'] AS key
    RETURN [key, names[key], ['..'], '(' + n.id + ')-[:NAMES]->(' + entity.id + ')']
  }
END AS field
WITH n, field WHERE field[1] IS NOT NULL
WITH n, field, field[0] AS key, field[1] AS value, field[2] AS words
WITH n, field, key, value, words, CASE
  WHEN NOT value IS :: STRING THEN 'is no text'
  WHEN value IN words THEN null
  WHEN NOT value =~ '(?!0000)\\d{4}(-\\d\\d){0,2}' THEN 'is not of the form'
  WHEN NOT value =~ '\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?' THEN 'names no month'
  WHEN size(value) < 10 THEN null
  WHEN NOT toInteger(right(value, 2)) IN range(1, (date(left(value, 7)) + duration('P1M') - duration('P1D')).day) THEN 'names no day of that month'
END AS wrong
WHERE wrong IS NOT NULL
// named only now: the planner would sort all rows by it before it looks which are wrong
RETURN coalesce(field[3], n.id, elementId(n)) AS subject, key + ' ' + coalesce(toStringOrNull(value), valueType(value)) + ' ' + wrong + '; right: YYYY, YYYY-MM or YYYY-MM-DD'
  + reduce(text = '', word IN words | text + ', ' + word) AS message
ORDER BY subject, message LIMIT $p.limit
