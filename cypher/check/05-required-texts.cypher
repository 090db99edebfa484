// purpose: what the API shows of every node is there: names, titles, locators, surfaces
// finding: PROPERTY_MISSING
// remedy: add the property in the script that makes the node, and run `ipg seed`
// parameters: $p.limit
MATCH (n:Actor|Place|Alias|Source|Passage)
WITH n, CASE WHEN n:Source THEN 'title' WHEN n:Passage THEN 'locator' WHEN n:Alias THEN 'surface' ELSE 'name' END AS key
WHERE NOT CASE WHEN n[key] IS :: STRING NOT NULL THEN trim(n[key]) <> '' ELSE false END
RETURN coalesce(n.id, elementId(n)) AS subject,
  key + CASE WHEN n[key] IS NULL THEN ' is absent' WHEN n[key] IS :: STRING THEN ' is blank' ELSE ' is no text' END + '; every ' + head(labels(n)) + ' has one' AS message
ORDER BY subject, message LIMIT $p.limit
