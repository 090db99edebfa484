// The network of defense pledges
// Which governments are pledged today to help defend which?
MATCH path = (:Actor)-[pledge:DEFENSE_PLEDGE_TO]->(:Actor)
WHERE NOT pledge.superseded AND pledge.sinceMin <= date() < pledge.untilMax
RETURN path
LIMIT 200;
