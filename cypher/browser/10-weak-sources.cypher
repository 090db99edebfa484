// Claims that only weak sources make
// Which claims rest on sources of grade E or F alone, and why is the source graded so?
MATCH (claim:Claim)-[:CITES]->(:Passage)-[:IN]->(source:Source)
WITH claim, collect(DISTINCT source) AS sources
WHERE claim.retractedAt IS NULL AND all(source IN sources WHERE source.reliability IN ['E', 'F'])
RETURN claim.modality AS modality, claim.summary AS summary, claim.confidence AS confidence,
  [source IN sources | source.reliability + ' ' + source.title] AS sources, sources[0].reliabilityReason AS reason, claim.id AS claim
ORDER BY modality, claim
LIMIT 100;
