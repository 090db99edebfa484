// purpose: relations = projection of the claims. Safe to repeat: over an unchanged graph it writes nothing.
// parameters: none
// In Neo4j Browser put ":auto" before statements 1, 3 and 4, which commit in batches; cypher-shell takes the file as it is.

// 1. Every factual claim knows the relation that it speaks of: ends in stored order, type, spell.
MATCH (kind:RelationType {projects: true})
MATCH (claim:Claim {type: kind.type})
WHERE claim.modality IN ['ASSERTED', 'ASSESSED', 'ATTRIBUTED'] AND claim.spell IS NOT NULL
MATCH (claim)-[:SUBJECT]->(subject:Actor)
MATCH (claim)-[:OBJECT]->(object:Actor|Place)
WITH claim, CASE WHEN kind.directed OR subject.id < object.id THEN [subject.id, object.id] ELSE [object.id, subject.id] END AS ends
WITH claim, ends[0] + '.' + toLower(replace(claim.type, '_', '-')) + '.' + ends[1] + '.' + claim.spell AS relationId
WHERE claim.relationId IS NULL OR claim.relationId <> relationId
CALL (claim, relationId) {
  SET claim.relationId = relationId
} IN TRANSACTIONS OF 1000 ROWS;

// 2. Refuse while a relationship between entities exists that no claim speaks of. Cypher cannot raise an error of its own: the reason stands in a date's.
MATCH (from:Actor|Place)-[relation]->(to:Actor|Place)
WHERE relation.id IS NULL
  OR NOT relation.id STARTS WITH from.id + '.' + toLower(replace(type(relation), '_', '-')) + '.' + to.id + '.'
  OR NOT EXISTS { MATCH (:Claim {relationId: relation.id}) }
WITH count(*) AS bare, min('(' + from.id + ')-[:' + type(relation) + ']->(' + to.id + ')') AS example
WHERE bare > 0
RETURN date('REFUSED: ' + bare + ' bare relationship(s) that no claim speaks of, such as ' + example + '; adopt each with a claim or remove it') AS refused;

// 3. Write each relation from its claims, best claim first.
MATCH (claim:Claim)
// scope: the line above; a caller that projects some relations only puts its own in its place
WHERE claim.relationId IS NOT NULL AND claim.retractedAt IS NULL
  // superseded inside its own spell: corrected, it no longer counts
  AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.relationId = claim.relationId AND newer.retractedAt IS NULL }
MATCH (kind:RelationType {type: claim.type})
MATCH (claim)-[:SUBJECT]->(subject:Actor)
MATCH (claim)-[:OBJECT]->(object:Actor|Place)
WITH claim, kind,
  CASE WHEN kind.directed OR subject.id < object.id THEN subject ELSE object END AS from,
  CASE WHEN kind.directed OR subject.id < object.id THEN object ELSE subject END AS to,
  COLLECT { MATCH (claim)-[:CITES]->(:Passage)-[:IN]->(source:Source) RETURN DISTINCT source } AS sources,
  // superseded by another spell: changed, it stays and is marked
  COLLECT {
    MATCH (claim)<-[:SUPERSEDES]-(newer:Claim)
    WHERE newer.relationId <> claim.relationId AND newer.retractedAt IS NULL
    RETURN CASE
      WHEN newer.since IS NULL THEN date('9999-12-31')
      WHEN size(newer.since) = 4 THEN date(newer.since) + duration('P1Y') - duration('P1D')
      WHEN size(newer.since) = 7 THEN date(newer.since) + duration('P1M') - duration('P1D')
      WHEN newer.since = '..' THEN date('0001-01-01')
      ELSE date(newer.since) END AS began ORDER BY began
  } AS successors,
  // by a claim that stands: not retracted, and not corrected in its own spell
  EXISTS {
    MATCH (claim)-[:CONTRADICTS]-(other:Claim)
    WHERE other.retractedAt IS NULL AND NOT EXISTS {
      MATCH (other)<-[:SUPERSEDES]-(correction:Claim)
      WHERE correction.type = other.type AND correction.spell = other.spell AND correction.retractedAt IS NULL
    }
  } AS contradicted,
  CASE WHEN claim.since IS NULL OR claim.since = '..' THEN date('0001-01-01') ELSE date(claim.since) END AS sinceMin,
  CASE
    WHEN claim.since IS NULL THEN date('9999-12-31')
    WHEN claim.since = '..' THEN date('0001-01-01')
    WHEN size(claim.since) = 4 THEN date(claim.since) + duration('P1Y') - duration('P1D')
    WHEN size(claim.since) = 7 THEN date(claim.since) + duration('P1M') - duration('P1D')
    ELSE date(claim.since) END AS sinceMax
WITH *,
  // an end that is not known has come at the earliest with the start; until is the first day on which the relation no longer holds
  CASE WHEN claim.until IS NULL THEN sinceMin WHEN claim.until = '..' THEN date('9999-12-31') ELSE date(claim.until) END AS untilMin,
  CASE
    WHEN claim.until IS NULL OR claim.until = '..' THEN date('9999-12-31')
    WHEN size(claim.until) = 4 THEN date(claim.until) + duration('P1Y') - duration('P1D')
    WHEN size(claim.until) = 7 THEN date(claim.until) + duration('P1M') - duration('P1D')
    ELSE date(claim.until) END AS untilMax
// rank: credibility, then the best source's reliability ("cannot be judged" counts as none), then the id, so that the order of loading never matters
ORDER BY
  CASE claim.credibility WHEN 6 THEN 9 ELSE coalesce(claim.credibility, 9) END,
  reduce(best = 'Z', source IN sources | CASE WHEN source.reliability <> 'F' AND source.reliability < best THEN source.reliability ELSE best END),
  claim.id
WITH claim.relationId AS id, claim.type AS type, claim.spell AS spell, from, to, kind, collect(claim) AS claims,
  collect({since: claim.since, until: claim.until, sinceMin: sinceMin, sinceMax: sinceMax, untilMin: untilMin, untilMax: untilMax}) AS dates,
  reduce(found = [], list IN collect([source IN sources | source.id]) | found + [one IN list WHERE NOT one IN found]) AS sourceIds,
  collect(successors) AS successors, max(contradicted) AS contradicted,
  max(CASE WHEN claim.since IS NOT NULL THEN sinceMin END) AS latestStart, min(CASE WHEN claim.since IS NOT NULL THEN sinceMax END) AS earliestStart,
  max(CASE WHEN claim.until IS NOT NULL THEN untilMin END) AS latestEnd, min(CASE WHEN claim.until IS NOT NULL THEN untilMax END) AS earliestEnd
WITH *, claims[0] AS lead,
  coalesce([one IN dates WHERE one.since IS NOT NULL OR one.until IS NOT NULL][0], dates[0]) AS dated,
  [one IN claims WHERE one.intensity IS NOT NULL | one.intensity][0] AS intensity,
  [one IN claims WHERE one.polarity IS NOT NULL | one.polarity][0] AS polarity,
  COLLECT { UNWIND claims AS one UNWIND one.sectors AS sector RETURN DISTINCT sector ORDER BY sector } AS sectors
WITH id, type, from, to, claims, latestStart, earliestStart, latestEnd, earliestEnd, contradicted, {
  id: id, spell: spell, claimCount: size(claims), sourceCount: size(sourceIds), leadClaim: lead.id, summary: lead.summary,
  modality: head([strength IN ['ASSERTED', 'ASSESSED', 'ATTRIBUTED'] WHERE any(one IN claims WHERE one.modality = strength)]),
  wording: [one IN claims WHERE one.wording IS NOT NULL | one.wording][0],
  intensity: intensity,
  channel: [one IN claims WHERE one.channel IS NOT NULL | one.channel][0],
  formality: [one IN claims WHERE one.formality IS NOT NULL | one.formality][0],
  explicitness: [one IN claims WHERE one.explicitness IS NOT NULL | one.explicitness][0],
  polarity: polarity,
  trend: [one IN claims WHERE one.trend IS NOT NULL | one.trend][0],
  standing: [one IN claims WHERE one.standing IS NOT NULL | one.standing][0],
  status: [one IN claims WHERE one.status IS NOT NULL | one.status][0],
  sectors: CASE WHEN sectors = [] THEN null ELSE sectors END,
  confidence: [one IN claims WHERE one.confidence IS NOT NULL | one.confidence][0],
  sign: CASE
    WHEN intensity = 'NONE' THEN 0
    WHEN NOT kind.takesPolarity OR polarity IS NULL THEN kind.sign
    ELSE CASE polarity WHEN 'SUPPORTS' THEN 1 WHEN 'OPPOSES' THEN -1 ELSE 0 END END,
  since: dated.since, until: dated.until,
  sinceMin: dated.sinceMin, sinceMax: dated.sinceMax, untilMin: dated.untilMin, untilMax: dated.untilMax,
  superseded: any(list IN successors WHERE size(list) > 0),
  // the day from which a dated successor has certainly taken over
  supersededFrom: reduce(first = date('9999-12-31'), list IN successors | CASE WHEN size(list) > 0 AND list[0] < first THEN list[0] ELSE first END)
} AS properties
WITH id, type, from, to, properties {.*, disputed:
  contradicted
  OR coalesce(any(axis IN ['intensity', 'channel', 'formality', 'explicitness', 'polarity', 'trend', 'standing', 'status'] WHERE any(one IN claims WHERE one[axis] <> properties[axis])), false)
  OR coalesce(latestStart > earliestStart, false) OR coalesce(latestEnd > earliestEnd, false) OR coalesce(latestStart >= earliestEnd, false)
} AS properties
// write: the lines below; a caller that projects some relations only puts its own in their place
CALL (id, type, from, to, properties) {
  MERGE (from)-[relation:$(type) {id: id}]->(to)
  WITH relation, properties
  WHERE size(keys(relation)) <> size([key IN keys(properties) WHERE properties[key] IS NOT NULL])
    OR any(key IN keys(properties) WHERE coalesce(relation[key] <> properties[key], (relation[key] IS NULL) <> (properties[key] IS NULL)))
  SET relation = properties
  MERGE (revision:Revision {id: 'revision'})
  SET revision.number = coalesce(revision.number, 0) + 1
  RETURN count(*) AS one
} IN TRANSACTIONS OF 1000 ROWS
RETURN sum(one) AS written;

// 4. A relation that claims speak of, and none that counts, is stale and goes; its claims stay.
MATCH (from:Actor)-[relation]->(to:Actor|Place)
WHERE EXISTS { MATCH (:Claim {relationId: relation.id}) } AND NOT EXISTS {
  MATCH (claim:Claim {relationId: relation.id})
  WHERE claim.retractedAt IS NULL
    AND NOT EXISTS { MATCH (claim)<-[:SUPERSEDES]-(newer:Claim) WHERE newer.relationId = claim.relationId AND newer.retractedAt IS NULL }
}
CALL (relation) {
  DELETE relation
  MERGE (revision:Revision {id: 'revision'})
  SET revision.number = coalesce(revision.number, 0) + 1
  RETURN count(*) AS one
} IN TRANSACTIONS OF 1000 ROWS
RETURN sum(one) AS removed;
