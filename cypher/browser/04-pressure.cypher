// Who presses whom today
// Who presses, coerces, claims or counterbalances another actor?
MATCH path = (:Actor)-[relation:MILITARY_PRESSURE_ON|DIPLOMATIC_PRESSURE_ON|ECONOMIC_COERCION_OF|COUNTERBALANCES|CHALLENGES_CLAIM_OF|TERRITORIAL_CLAIM_ON|TENSION_WITH]->(:Actor)
WHERE NOT relation.superseded AND relation.sinceMin <= date() < relation.untilMax
RETURN path
LIMIT 100;
