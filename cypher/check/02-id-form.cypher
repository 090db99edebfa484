// purpose: every node has an id in the form of its label
// finding: ID_MALFORMED
// remedy: give the node an id in that form, in its script as well
// parameters: $p.limit
MATCH (n:Actor|Place|Alias|Source|Passage|Claim|Gap|Coverage)
WITH n, CASE
  WHEN n:Claim THEN ['cl-[a-z0-9-]+', 'cl- and lower-case letters, digits, hyphens']
  WHEN n:Source THEN ['src-[a-z0-9-]+', 'src- and lower-case letters, digits, hyphens']
  WHEN n:Passage THEN ['ps-[a-z0-9-]+', 'ps- and lower-case letters, digits, hyphens']
  WHEN n:Gap THEN ['gap-[a-z0-9-]+', 'gap- and lower-case letters, digits, hyphens']
  WHEN n:Coverage THEN ['cov-[a-z0-9-]+', 'cov- and lower-case letters, digits, hyphens']
  // an alias may hold its surface, in any script
  WHEN n:Alias THEN ['(?s)al-.*\\S.*', 'al- and at least one more letter']
  ELSE ['(?!(cl|src|ps|gap|cov|al)-)[a-z0-9-]+', 'lower-case letters, digits, hyphens, without the prefix of another label']
END AS form
WHERE NOT CASE WHEN n.id IS :: STRING NOT NULL THEN n.id =~ form[0] ELSE false END
RETURN coalesce(n.id, elementId(n)) AS subject,
  'the id of this ' + head(labels(n)) + CASE WHEN n.id IS NULL THEN ' is absent' ELSE ' is malformed' END + '; right: ' + form[1] AS message
ORDER BY subject, message LIMIT $p.limit
