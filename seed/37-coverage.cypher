// Which passages name everybody who has a relation with somebody, so that one who is not named has it not.
// To add one: copy four lines; id is cov- and words. type is a relation type; end: TO where the covered one is the second end (the body,
// the place) and for symmetric types, FROM where it is the holder; covers is its id. since and until as in claims: the time for which the
// passages name all, .. where no end is known. Cover only where every one that they name, whenever in that time, is coded as a claim:
// RCEP, APEC and the Five Eyes are not, nor are the older pledges. A changed line updates the coverage in place.

UNWIND [
  {id: 'cov-quad-members-2007', type: 'MEMBER_OF', end: 'TO', covers: 'quad', since: '2007-05', until: '2008',
   summary: 'The four that met in 2007 were all members of the first spell.', cites: ['ps-quad-07-whole-document']},
  {id: 'cov-quad-members-2017', type: 'MEMBER_OF', end: 'TO', covers: 'quad', since: '2017-11-12', until: '..',
   summary: 'The four that met in 2017 are all members of the second spell.', cites: ['ps-quad-17-whole-document']},
  {id: 'cov-aukus-members', type: 'MEMBER_OF', end: 'TO', covers: 'aukus', since: '2021-09-15', until: '..',
   summary: 'AUKUS has three members.', cites: ['ps-aukus-21-whole-document']},
  {id: 'cov-asean-members', type: 'MEMBER_OF', end: 'TO', covers: 'asean', since: '1967-08-08', until: '..',
   summary: 'The five founders and the six that were admitted later are all members.', cites: ['ps-bangkok-whole-document', 'ps-asean-acc-whole-document']},
  {id: 'cov-cptpp-parties-2018', type: 'MEMBER_OF', end: 'TO', covers: 'cptpp', since: '2018-12-30', until: '2024-12-15',
   summary: 'Until the first accession took effect, only the eleven signatories could be parties.', cites: ['ps-cptpp-signatures', 'ps-cptpp-art-3']},
  {id: 'cov-five-power-defence-arrangements-members', type: 'MEMBER_OF', end: 'TO', covers: 'five-power-defence-arrangements', since: '1971-11-01', until: '..',
   summary: 'The Five Power Defence Arrangements have five members.', cites: ['ps-fpda-communique-of-1971-04-16']},
  {id: 'cov-senkaku-islands-administration', type: 'ADMINISTERS', end: 'TO', covers: 'senkaku-islands', since: '1972-05-15', until: '..',
   summary: 'Since the Okinawa reversion one government administers the islands, whoever claims them.', cites: ['ps-okinawa-whole-document', 'ps-ne-disp-pinnacle-is']}
] AS row
MERGE (coverage:Coverage {id: row.id})
SET coverage += row {.*, covers: null, cites: null}
WITH coverage, row
OPTIONAL MATCH (covered:Actor|Place {id: row.covers})
MERGE (coverage)-[:COVERS]->(covered)
WITH coverage, row
UNWIND row.cites AS cited
OPTIONAL MATCH (passage:Passage {id: cited})
MERGE (coverage)-[:CITES]->(passage);
