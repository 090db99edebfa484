// purpose: nothing ends before it begins
// finding: DATE_ORDER
// remedy: correct the date that is wrong, in the script as well; until is the first day on which it no longer holds
// parameters: $p.limit
CALL () {
  MATCH (n:Claim)
  WHERE n.since IS NOT NULL AND n.until IS NOT NULL
  RETURN coalesce(n.id, elementId(n)) AS subject, 'since' AS key, n.since AS since, n.until AS until
UNION ALL
  MATCH (n:Alias)-[names:NAMES]->(entity)
  WHERE names.from IS NOT NULL AND names.until IS NOT NULL
  RETURN '(' + n.id + ')-[:NAMES]->(' + entity.id + ')' AS subject, 'from' AS key, names.from AS since, names.until AS until
}
WITH subject, key, since, until
// compared as texts, padded to their earliest and latest day: a malformed date is another finding and must not end this one
WHERE CASE
  WHEN NOT (since IS :: STRING AND until IS :: STRING) THEN false
  WHEN NOT (since =~ '\\d{4}(-\\d\\d){0,2}' AND until =~ '\\d{4}(-\\d\\d){0,2}') THEN false
  ELSE until + substring('9999-12-31', size(until)) <= since + substring('0001-01-01', size(since))
END
RETURN subject, 'until ' + until + ' is not after ' + key + ' ' + since + ', so it would hold on no day' AS message
ORDER BY subject, message LIMIT $p.limit
