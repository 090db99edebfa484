// purpose: no node carries a property that the model does not know, such as a misspelled one
// finding: PROPERTY_UNKNOWN
// remedy: correct the property's name in the script, and REMOVE the wrong one from the node; the names stand in docs/model.md
// parameters: $p.limit
MATCH (n:Claim|Actor|Place|Alias|Source|Passage|Gap|Coverage)
WITH n, CASE
  WHEN n:Claim THEN [
    'id', 'type', 'modality', 'spell', 'summary', 'wording', 'note',
    'intensity', 'channel', 'formality', 'explicitness', 'polarity', 'trend', 'standing', 'status', 'sectors', 'aspect',
    'since', 'until', 'credibility', 'confidence', 'likelihood', 'attributedTo', 'mutual', 'inferred',
    'recordedAt', 'retractedAt', 'retractedBecause', 'relationId']
  WHEN n:Actor THEN ['id', 'name', 'formalName', 'iso2', 'iso3', 'wikidata', 'longitude', 'latitude', 'note']
  WHEN n:Place THEN ['id', 'name', 'kind', 'wikidata', 'longitude', 'latitude', 'note']
  WHEN n:Alias THEN ['id', 'surface', 'language', 'sense']
  WHEN n:Source THEN ['id', 'title', 'kind', 'publisher', 'url', 'publishedOn', 'retrievedOn', 'licence', 'reliability', 'reliabilityReason', 'sha256']
  WHEN n:Passage THEN ['id', 'locator', 'summary', 'sha256', 'byteStart', 'byteLength']
  WHEN n:Coverage THEN ['id', 'type', 'end', 'since', 'until', 'summary']
  ELSE ['id', 'aspect', 'side', 'reason', 'note']
END AS known
UNWIND [key IN keys(n) WHERE NOT key IN known] AS key
RETURN coalesce(n.id, elementId(n)) AS subject,
  key + ' is no property of a ' + head(labels(n)) + ', so nothing reads its value ' + coalesce(toStringOrNull(n[key]), valueType(n[key])) AS message
ORDER BY subject, message LIMIT $p.limit
