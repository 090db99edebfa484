// Freedom of navigation, upheld and restricted, and trade agreements.
// To add one: copy three lines; id is cl-, the subject, the type, the object and the spell: the year in which it began, or now where
// the start is left open. sectors of navigation: TRANSIT by ships or aircraft, DECLARED in words. Trade: mutual, alphabetical.
// since and until: 2017, 2017-11 or 2017-11-12; until is the first day on which it no longer holds, .. where no end is known; leave out
// what is not known. credibility 1 and HIGH: other data agree; 2 and MODERATE: in part, often the year; 3 and LOW: general knowledge.
// A claim that is stored is never overwritten: correct it by a new claim that supersedes it.

UNWIND [
  // Navigation
  {id: 'cl-washington-upholds-navigation-in-taiwan-strait-now', type: 'UPHOLDS_NAVIGATION_IN', subject: 'washington', object: 'taiwan-strait', spell: 'now', until: '..',
   polarity: 'SUPPORTS', sectors: ['TRANSIT'], credibility: 3, confidence: 'LOW',
   summary: 'Washington upholds free navigation by regular transits of the Taiwan Strait.', note: 'Regular announced transits; start left open.', cites: ['ps-fon-whole-document']},
  {id: 'cl-washington-upholds-navigation-in-south-china-sea-2015', type: 'UPHOLDS_NAVIGATION_IN', subject: 'washington', object: 'south-china-sea', spell: '2015', since: '2015-10-27', until: '..',
   polarity: 'SUPPORTS', sectors: ['TRANSIT'], credibility: 3, confidence: 'LOW',
   summary: 'Washington upholds free navigation by operations in the South China Sea.', note: 'Date of the first widely reported operation by the Spratlys; challenges are older (programme of 1979).', cites: ['ps-fon-whole-document']},
  {id: 'cl-tokyo-upholds-navigation-in-taiwan-strait-2024', type: 'UPHOLDS_NAVIGATION_IN', subject: 'tokyo', object: 'taiwan-strait', spell: '2024', since: '2024-09-25', until: '..',
   polarity: 'SUPPORTS', sectors: ['TRANSIT'], credibility: 3, confidence: 'LOW',
   summary: 'Tokyo sent a destroyer through the Taiwan Strait.', note: 'First reported transit by a destroyer of the MSDF; Tokyo did not announce it.', cites: ['ps-press-2409-whole-document']},
  {id: 'cl-london-upholds-navigation-in-taiwan-strait-2021', type: 'UPHOLDS_NAVIGATION_IN', subject: 'london', object: 'taiwan-strait', spell: '2021', since: '2021-09-27', until: '..',
   polarity: 'SUPPORTS', sectors: ['TRANSIT'], credibility: 3, confidence: 'LOW',
   summary: 'London sent a frigate through the Taiwan Strait and said so.', note: 'Frigate transit announced by the navy.', cites: ['ps-rn-2021-whole-document']},
  {id: 'cl-canberra-upholds-navigation-in-south-china-sea-now', type: 'UPHOLDS_NAVIGATION_IN', subject: 'canberra', object: 'south-china-sea', spell: 'now', until: '..',
   polarity: 'SUPPORTS', sectors: ['TRANSIT'], credibility: 3, confidence: 'LOW',
   summary: 'Canberra upholds free navigation by flights and patrols in the South China Sea.', note: 'Flights and patrols; keeps outside 12 miles of disputed features by custom.', cites: ['ps-au-scs-whole-document']},
  {id: 'cl-beijing-restricts-navigation-in-south-china-sea-1992', type: 'RESTRICTS_NAVIGATION_IN', subject: 'beijing', object: 'south-china-sea', spell: '1992', since: '1992-02-25', until: '..',
   credibility: 3, confidence: 'LOW',
   summary: 'Beijing demands prior approval of foreign warships in the territorial sea that it claims.', note: 'Foreign warships need prior approval in the claimed territorial sea.', cites: ['ps-prc-law-92-art-6']},
  // Trade
  {id: 'cl-beijing-trade-agreement-with-taipei-2010', type: 'TRADE_AGREEMENT_WITH', subject: 'beijing', object: 'taipei', spell: '2010', since: '2010-09-12', until: '..',
   status: 'IN_FORCE', formality: 'UNOFFICIAL', mutual: true, credibility: 2, confidence: 'MODERATE',
   summary: 'Beijing and Taipei have a framework agreement on economic cooperation.', note: "Between the two sides' semi-official bodies; Beijing withdrew some tariff cuts in 2024.", cites: ['ps-ecfa-whole-document']},
  {id: 'cl-taipei-trade-agreement-with-wellington-2013', type: 'TRADE_AGREEMENT_WITH', subject: 'taipei', object: 'wellington', spell: '2013', since: '2013-12-01', until: '..',
   status: 'IN_FORCE', formality: 'UNOFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Taipei and Wellington have an agreement on economic cooperation.', note: 'Signed by the representative offices.', cites: ['ps-anztec-whole-document']}
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
