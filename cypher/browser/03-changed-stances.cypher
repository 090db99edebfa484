// Stances that have changed
// Which claim took the place of which, and what does the source say in each?
MATCH (new:Claim)-[:SUPERSEDES]->(old:Claim)
WHERE new.spell <> old.spell AND new.retractedAt IS NULL
MATCH (old)-[:SUBJECT]->(holder:Actor)
OPTIONAL MATCH (old)-[:OBJECT]->(party:Actor|Place)
RETURN holder.name AS holder, party.name AS toward, new.type AS type,
  old.wording AS before, new.wording AS now, old.summary AS was, new.summary AS is, new.id AS claim
ORDER BY holder, toward, type, before
LIMIT 100;
