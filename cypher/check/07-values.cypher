// purpose: every coded value is one of its closed list, and of its kind
// finding: VALUE_UNKNOWN
// remedy: put a value of the list in its place (or none, where one is not required), in the script as well; a stored claim is changed by `ipg seed --amend`
// parameters: $p.types (the vocabulary: type → its properties), $p.lists (the closed lists by name), $p.limit
MATCH (n:Claim|Source|Place|Gap|Coverage)
UNWIND [
  {label: 'Claim', key: 'type', values: keys($p.types), required: true},
  {label: 'Claim', key: 'modality', values: $p.lists.Modality, required: true},
  {label: 'Claim', key: 'intensity', values: $p.lists.Intensity},
  {label: 'Claim', key: 'channel', values: $p.lists.Channel},
  {label: 'Claim', key: 'formality', values: $p.lists.Formality},
  {label: 'Claim', key: 'explicitness', values: $p.lists.Explicitness},
  {label: 'Claim', key: 'polarity', values: $p.lists.Polarity},
  {label: 'Claim', key: 'trend', values: $p.lists.Trend},
  {label: 'Claim', key: 'standing', values: $p.lists.Standing},
  {label: 'Claim', key: 'status', values: $p.lists.InstrumentStatus},
  {label: 'Claim', key: 'sectors', values: $p.lists.Sector, many: true},
  {label: 'Claim', key: 'aspect', values: $p.lists.Aspect},
  {label: 'Claim', key: 'confidence', values: $p.lists.Confidence},
  {label: 'Claim', key: 'likelihood', values: $p.lists.Likelihood},
  {label: 'Claim', key: 'credibility', values: range(1, 6)},
  {label: 'Claim', key: 'mutual', values: [true, false]},
  {label: 'Claim', key: 'inferred', values: [true, false]},
  {label: 'Source', key: 'kind', values: $p.lists.SourceKind},
  {label: 'Source', key: 'reliability', values: $p.lists.Reliability},
  {label: 'Place', key: 'kind', values: $p.lists.PlaceKind},
  {label: 'Gap', key: 'aspect', values: $p.lists.Aspect, required: true},
  {label: 'Gap', key: 'side', values: $p.lists.GapSide, required: true},
  {label: 'Gap', key: 'reason', values: $p.lists.GapReason, required: true},
  {label: 'Coverage', key: 'type', values: [type IN keys($p.types) WHERE $p.types[type].projects], required: true},
  {label: 'Coverage', key: 'end', values: $p.lists.CoverageEnd, required: true}
] AS rule
WITH n, rule, n[rule.key] AS value
WHERE rule.label IN labels(n) AND (value IS NOT NULL OR rule.required)
WITH n, rule, value, coalesce(rule.many, false) AS many, coalesce(value IS :: LIST<ANY> NOT NULL, false) AS isList
WITH n, rule, value, many, isList, CASE WHEN isList THEN value ELSE [value] END AS found
// 3.0 equals 3, but a decimal is no whole number: the kind of value counts too
WITH n, rule, value, many, isList, [one IN found WHERE NOT coalesce(one IN rule.values AND valueType(one) = valueType(rule.values[0]), false)] AS wrong
WHERE wrong <> [] OR many <> isList
RETURN coalesce(n.id, elementId(n)) AS subject,
  rule.key + CASE
    WHEN value IS NULL THEN ' is absent'
    WHEN many AND NOT isList THEN ' is one value, not a list'
    WHEN isList AND NOT many THEN ' is a list, not one value'
    ELSE ' is ' + coalesce(toStringOrNull(wrong[0]), valueType(wrong[0]))
  END + '; right: ' + CASE WHEN many THEN 'a list of ' ELSE 'one of ' END
  + reduce(text = toString(rule.values[0]), one IN tail(rule.values) | text + ', ' + one) AS message
ORDER BY subject, message LIMIT $p.limit
