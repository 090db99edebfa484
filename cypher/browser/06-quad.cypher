// The Quad and what its members pledge each other
// Who is in the Quad, and which pledges and defense ties hold among its members?
MATCH membership = (:Coalition {id: 'quad'})<-[joined:MEMBER_OF]-(member:Actor)
WHERE NOT joined.superseded AND joined.sinceMin <= date() < joined.untilMax
OPTIONAL MATCH tie = (member)-[relation:DEFENSE_PLEDGE_TO|CONSULTATION_PLEDGE_TO|DEFENSE_COOPERATION_WITH|HOSTS_FORCES_OF|INTELLIGENCE_SHARING_WITH]->(other:Actor)
WHERE NOT relation.superseded AND relation.sinceMin <= date() < relation.untilMax
  AND EXISTS { (other)-[again:MEMBER_OF]->(:Coalition {id: 'quad'}) WHERE again.sinceMin <= date() < again.untilMax }
RETURN membership, tie
LIMIT 100;
