// The evidence behind a relation
// Which claims, passages and sources stand behind one relation? Its id is a property of the line; write another one.
MATCH (claim:Claim {relationId: 'taipei.defense-cooperation-with.tokyo.now'})
MATCH evidence = (claim)-[:CITES]->(:Passage)-[:IN]->(:Source)
MATCH ends = (:Actor)<-[:SUBJECT]-(claim)-[:OBJECT]->(:Actor|Place)
RETURN ends, evidence
LIMIT 100;
