// Legal recognition, as a state or as the government of a state: one claim for every direction and spell.
// To add one: copy three lines; id is cl-, the one who recognizes, recognizes, the other and the spell, the year in which it began.
// standing: STATE or GOVERNMENT.
// since and until: 2017, 2017-11 or 2017-11-12; until is the first day on which it no longer holds, .. where no end is known; leave out
// what is not known. credibility 1 and HIGH: other data agree; 2 and MODERATE: in part, often the year; 3 and LOW: general knowledge.
// A claim that is stored is never overwritten: correct it by a new claim that supersedes it.

UNWIND [
  {id: 'cl-washington-recognizes-taipei-1928', type: 'RECOGNIZES', subject: 'washington', object: 'taipei', spell: '1928', since: '1928-07-25', until: '1979-01-01',
   status: 'TERMINATED', standing: 'GOVERNMENT', credibility: 1, confidence: 'HIGH',
   summary: 'Washington recognized Taipei as the government of China (1928–1979).', note: 'As the government of China.', cites: ['ps-rdcr-china-diplomatic-relations']},
  {id: 'cl-washington-recognizes-beijing-1979', type: 'RECOGNIZES', subject: 'washington', object: 'beijing', spell: '1979', since: '1979-01-01', until: '..',
   status: 'IN_FORCE', standing: 'GOVERNMENT', credibility: 1, confidence: 'HIGH',
   summary: 'Washington recognizes Beijing as the government of China.', note: "As sole legal government of China; acknowledges, does not endorse, Beijing's view of Taiwan.", cites: ['ps-us-prc-79-whole-document']},
  {id: 'cl-tokyo-recognizes-taipei-1952', type: 'RECOGNIZES', subject: 'tokyo', object: 'taipei', spell: '1952', since: '1952-08-05', until: '1972-09-29',
   status: 'TERMINATED', standing: 'GOVERNMENT', formality: 'TREATY', credibility: 1, confidence: 'HIGH',
   summary: 'Tokyo recognized Taipei as a lawful government (1952–1972).', note: 'By the peace treaty.', cites: ['ps-taipei-52-whole-document']},
  {id: 'cl-tokyo-recognizes-beijing-1972', type: 'RECOGNIZES', subject: 'tokyo', object: 'beijing', spell: '1972', since: '1972-09-29', until: '..',
   status: 'IN_FORCE', standing: 'GOVERNMENT', credibility: 2, confidence: 'MODERATE',
   summary: 'Tokyo recognizes Beijing as the government of China.', note: "As sole legal government of China; understands and respects Beijing's stand on Taiwan.", cites: ['ps-jp-prc-72-paras-2-3']},
  {id: 'cl-ngerulmud-recognizes-taipei-1999', type: 'RECOGNIZES', subject: 'ngerulmud', object: 'taipei', spell: '1999', since: '1999-12-29', until: '..',
   status: 'IN_FORCE', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'Ngerulmud recognizes Taipei as a state.', note: 'No end known; last seen open in material of 2024-2025.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-majuro-recognizes-taipei-1998', type: 'RECOGNIZES', subject: 'majuro', object: 'taipei', spell: '1998', since: '1998-11-20', until: '..',
   status: 'IN_FORCE', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'Majuro recognizes Taipei as a state.', note: 'No end known; last seen open in material of 2024-2025.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-funafuti-recognizes-taipei-1979', type: 'RECOGNIZES', subject: 'funafuti', object: 'taipei', spell: '1979', since: '1979-09-19', until: '..',
   status: 'IN_FORCE', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'Funafuti recognizes Taipei as a state.', note: 'No end known; last seen open in material of 2024-2025.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-yaren-recognizes-taipei-1980', type: 'RECOGNIZES', subject: 'yaren', object: 'taipei', spell: '1980', since: '1980-05-04', until: '2002-07',
   status: 'TERMINATED', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'Yaren recognized Taipei as a state (1980–2002).', note: 'Switched to Beijing.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-yaren-recognizes-taipei-2005', type: 'RECOGNIZES', subject: 'yaren', object: 'taipei', spell: '2005', since: '2005-05-14', until: '2024-01-15',
   status: 'TERMINATED', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'Yaren recognized Taipei as a state (2005–2024).', note: 'Second spell; switched to Beijing again.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-honiara-recognizes-taipei-1983', type: 'RECOGNIZES', subject: 'honiara', object: 'taipei', spell: '1983', since: '1983-03-24', until: '2019-09-16',
   status: 'TERMINATED', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'Honiara recognized Taipei as a state (1983–2019).', note: 'Switched to Beijing.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-south-tarawa-recognizes-taipei-2003', type: 'RECOGNIZES', subject: 'south-tarawa', object: 'taipei', spell: '2003', since: '2003-11-07', until: '2019-09-20',
   status: 'TERMINATED', standing: 'STATE', credibility: 1, confidence: 'HIGH',
   summary: 'South Tarawa recognized Taipei as a state (2003–2019).', note: 'Switched to Beijing.', cites: ['ps-roc-pacific-whole-document']},
  {id: 'cl-honiara-recognizes-beijing-2019', type: 'RECOGNIZES', subject: 'honiara', object: 'beijing', spell: '2019', since: '2019-09-21', until: '..',
   status: 'IN_FORCE', standing: 'GOVERNMENT', credibility: 1, confidence: 'HIGH',
   summary: 'Honiara recognizes Beijing as a lawful government.', note: 'Relations opened or resumed a few days after the break with Taipei.', cites: ['ps-prc-pacific-whole-document']},
  {id: 'cl-south-tarawa-recognizes-beijing-2019', type: 'RECOGNIZES', subject: 'south-tarawa', object: 'beijing', spell: '2019', since: '2019-09-27', until: '..',
   status: 'IN_FORCE', standing: 'GOVERNMENT', credibility: 1, confidence: 'HIGH',
   summary: 'South Tarawa recognizes Beijing as a lawful government.', note: 'Relations opened or resumed a few days after the break with Taipei.', cites: ['ps-prc-pacific-whole-document']},
  {id: 'cl-yaren-recognizes-beijing-2024', type: 'RECOGNIZES', subject: 'yaren', object: 'beijing', spell: '2024', since: '2024-01-24', until: '..',
   status: 'IN_FORCE', standing: 'GOVERNMENT', credibility: 3, confidence: 'LOW',
   summary: 'Yaren recognizes Beijing as a lawful government.', note: 'Relations opened or resumed a few days after the break with Taipei.', cites: ['ps-prc-pacific-whole-document']}
] AS row
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim += row {.*, subject: null, object: null, cites: null, modality: 'ASSERTED', recordedAt: datetime()}
WITH claim, row
OPTIONAL MATCH (subject:Actor {id: row.subject})
OPTIONAL MATCH (object:Actor|Place {id: row.object})
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
WITH claim, row
UNWIND row.cites AS cited
OPTIONAL MATCH (passage:Passage {id: cited})
MERGE (claim)-[:CITES]->(passage);
