// Tokyo's surroundings today
// With whom does Tokyo work, whom does it oppose, and where? Memberships and merely formal ties are left out.
MATCH path = (:Actor {id: 'tokyo'})-[relation:!(MEMBER_OF|DIPLOMATIC_RELATIONS_WITH|RECOGNIZES)]-(:State|Coalition|Place)
WHERE NOT relation.superseded AND relation.sinceMin <= date() < relation.untilMax
RETURN path
LIMIT 100;
