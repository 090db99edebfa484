// Disputed places
// Which places does more than one party claim or hold, and who administers them?
MATCH (place:Place)<-[held:TERRITORIAL_CLAIM_ON|ADMINISTERS]-(party:Actor)
WHERE NOT held.superseded AND held.sinceMin <= date() < held.untilMax
WITH place, count(DISTINCT party) AS parties
WHERE parties > 1
MATCH path = (place)<-[relation:TERRITORIAL_CLAIM_ON|ADMINISTERS]-(:Actor)
WHERE NOT relation.superseded AND relation.sinceMin <= date() < relation.untilMax
RETURN path
LIMIT 100;
