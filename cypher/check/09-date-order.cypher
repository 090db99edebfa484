// purpose: nothing ends before it begins
// finding: DATE_ORDER
// remedy: correct the date that is wrong, in the script as well; until is the first day on which it no longer holds
// parameters: $p.limit
MATCH (n:Claim|Coverage|Alias)
UNWIND CASE
  WHEN n:Alias THEN COLLECT {
    MATCH (n)-[names:NAMES]->(entity)
    RETURN ['from', names.from, names.until, '(' + n.id + ')-[:NAMES]->(' + entity.id + ')']
  }
  ELSE [['since', n.since, n.until, null]]
END AS field
WITH n, field WHERE field[1] IS NOT NULL AND field[2] IS NOT NULL
WITH n, field, field[0] AS key, field[1] AS since, field[2] AS until
// compared as texts, padded to their earliest and latest day: a malformed date is another finding and must not end this one
WHERE CASE
  WHEN NOT (since IS :: STRING AND until IS :: STRING) THEN false
  WHEN NOT (since =~ '\\d{4}(-\\d\\d){0,2}' AND until =~ '\\d{4}(-\\d\\d){0,2}') THEN false
  ELSE until + substring('9999-12-31', size(until)) <= since + substring('0001-01-01', size(since))
END
// named only now: the planner would sort all rows by it before it looks which are wrong
RETURN coalesce(field[3], n.id, elementId(n)) AS subject, 'until ' + until + ' is not after ' + key + ' ' + since + ', so it would hold on no day' AS message
ORDER BY subject, message LIMIT $p.limit
