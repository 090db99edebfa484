// Forces abroad, defense cooperation, intelligence, military aid and exercises: one claim for every instrument and spell.
// To add one: copy three lines; id is cl-, the subject, the type, the object and the spell, the year in which it began. In types that
// hold both ways the two stand in alphabetical order, with mutual: true. intensity is our own coding, not a word of the source.
// since and until: 2017, 2017-11 or 2017-11-12; until is the first day on which it no longer holds, .. where no end is known; leave out
// what is not known. credibility 1 and HIGH: other data agree; 2 and MODERATE: in part, often the year; 3 and LOW: general knowledge.
// A claim that is stored is never overwritten: correct it by a new claim that supersedes it.

UNWIND [
  // Forces: the subject is the host
  {id: 'cl-tokyo-hosts-forces-of-washington-1952', type: 'HOSTS_FORCES_OF', subject: 'tokyo', object: 'washington', spell: '1952', since: '1952-04-28', until: '..',
   status: 'IN_FORCE', intensity: 'FULL', formality: 'TREATY', credibility: 1, confidence: 'HIGH',
   summary: 'Tokyo hosts forces of Washington.', note: 'Under the 1951 treaty first, since 1960 under Article VI; occupation before that.', cites: ['ps-us-jp-1960-art-vi']},
  {id: 'cl-seoul-hosts-forces-of-washington-1950', type: 'HOSTS_FORCES_OF', subject: 'seoul', object: 'washington', spell: '1950', since: '1950-07', until: '..',
   status: 'IN_FORCE', intensity: 'FULL', formality: 'TREATY', credibility: 1, confidence: 'HIGH',
   summary: 'Seoul hosts forces of Washington.', note: 'Sent for the Korean War and kept under the treaty.', cites: ['ps-us-kr-1953-art-iv']},
  {id: 'cl-manila-hosts-forces-of-washington-1947', type: 'HOSTS_FORCES_OF', subject: 'manila', object: 'washington', spell: '1947', since: '1947-03', until: '1992-11',
   status: 'TERMINATED', intensity: 'FULL', formality: 'TREATY', credibility: 1, confidence: 'HIGH',
   summary: 'Manila hosted forces of Washington (1947–1992).', note: 'First spell; ended with the departure from Subic Bay.', cites: ['ps-ph-bases-47-whole-document']},
  {id: 'cl-manila-hosts-forces-of-washington-2014', type: 'HOSTS_FORCES_OF', subject: 'manila', object: 'washington', spell: '2014', since: '2014-06-25', until: '..',
   status: 'IN_FORCE', intensity: 'LIMITED', formality: 'TREATY', credibility: 2, confidence: 'MODERATE',
   summary: 'Manila hosts forces of Washington by rotation at agreed sites.', note: 'Second spell; rotational access to agreed sites, no bases.', cites: ['ps-edca-whole-document']},
  {id: 'cl-canberra-hosts-forces-of-washington-2012', type: 'HOSTS_FORCES_OF', subject: 'canberra', object: 'washington', spell: '2012', since: '2012-04', until: '..',
   status: 'IN_FORCE', intensity: 'LIMITED', formality: 'OFFICIAL', credibility: 1, confidence: 'HIGH',
   summary: 'Canberra hosts Marines of Washington by rotation at Darwin.', note: 'Rotational Marines at Darwin; joint facilities are older.', cites: ['ps-darwin-whole-document']},
  {id: 'cl-taipei-hosts-forces-of-washington-1951', type: 'HOSTS_FORCES_OF', subject: 'taipei', object: 'washington', spell: '1951', since: '1951', until: '1979',
   status: 'TERMINATED', intensity: 'MODERATE', formality: 'TREATY', credibility: 1, confidence: 'HIGH',
   summary: 'Taipei hosted forces of Washington (1951–1979).', note: 'Advisers from 1951, a command from the treaty years, all gone in 1979.', cites: ['ps-maag-whole-document']},
  {id: 'cl-hanoi-hosts-forces-of-moscow-1979', type: 'HOSTS_FORCES_OF', subject: 'hanoi', object: 'moscow', spell: '1979', since: '1979', until: '2002-05',
   status: 'TERMINATED', intensity: 'MODERATE', formality: 'TREATY', credibility: 3, confidence: 'LOW',
   summary: 'Hanoi hosted forces of Moscow (1979–2002).', note: 'Naval and air base at Cam Ranh Bay.', cites: ['ps-camranh-whole-document']},
  // Cooperation
  {id: 'cl-canberra-defense-cooperation-with-tokyo-2007', type: 'DEFENSE_COOPERATION_WITH', subject: 'canberra', object: 'tokyo', spell: '2007', since: '2007-03-13', until: '2022-10-22',
   status: 'TERMINATED', intensity: 'MODERATE', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Canberra and Tokyo cooperated in defense under their first security declaration (2007–2022).', note: 'First such declaration of Japan with a partner other than Washington; superseded in 2022.', cites: ['ps-jp-au-2007-whole-document']},
  {id: 'cl-canberra-defense-cooperation-with-tokyo-2022', type: 'DEFENSE_COOPERATION_WITH', subject: 'canberra', object: 'tokyo', spell: '2022', since: '2022-10-22', until: '..',
   status: 'IN_FORCE', intensity: 'EXPANDED', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Canberra and Tokyo cooperate in defense under their updated security declaration.', note: 'Updated declaration; adds consultation on contingencies, not a treaty.', cites: ['ps-jp-au-2022-whole-document']},
  {id: 'cl-canberra-defense-cooperation-with-tokyo-2023', type: 'DEFENSE_COOPERATION_WITH', subject: 'canberra', object: 'tokyo', spell: '2023', since: '2023-08-13', until: '..',
   status: 'IN_FORCE', intensity: 'EXPANDED', formality: 'TREATY', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Canberra and Tokyo may send forces to each other under an access agreement.', note: 'Status of visiting forces; adds to the declaration, runs beside it.', cites: ['ps-jp-au-raa-whole-document']},
  {id: 'cl-manila-defense-cooperation-with-tokyo-2025', type: 'DEFENSE_COOPERATION_WITH', subject: 'manila', object: 'tokyo', spell: '2025', since: '2025-09-11', until: '..',
   status: 'IN_FORCE', intensity: 'EXPANDED', formality: 'TREATY', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Manila and Tokyo may send forces to each other under an access agreement.', note: 'Status of visiting forces, both ways.', cites: ['ps-jp-ph-raa-whole-document']},
  {id: 'cl-london-defense-cooperation-with-tokyo-2023', type: 'DEFENSE_COOPERATION_WITH', subject: 'london', object: 'tokyo', spell: '2023', since: '2023-10-15', until: '..',
   status: 'IN_FORCE', intensity: 'EXPANDED', formality: 'TREATY', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'London and Tokyo may send forces to each other under an access agreement.', note: 'Status of visiting forces, both ways.', cites: ['ps-jp-uk-raa-whole-document']},
  {id: 'cl-canberra-defense-cooperation-with-manila-2012', type: 'DEFENSE_COOPERATION_WITH', subject: 'canberra', object: 'manila', spell: '2012', since: '2012-09-28', until: '..',
   status: 'IN_FORCE', intensity: 'MODERATE', formality: 'TREATY', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Canberra and Manila may send forces to each other under a visiting-forces agreement.', note: 'Status of visiting forces, both ways.', cites: ['ps-au-ph-sovfa-whole-document']},
  {id: 'cl-new-delhi-defense-cooperation-with-tokyo-2008', type: 'DEFENSE_COOPERATION_WITH', subject: 'new-delhi', object: 'tokyo', spell: '2008', since: '2008-10-22', until: '..',
   status: 'IN_FORCE', intensity: 'MODERATE', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'New Delhi and Tokyo cooperate in defense under a security declaration.', note: 'Security declaration; a supply agreement followed in 2021.', cites: ['ps-jp-in-2008-whole-document']},
  {id: 'cl-new-delhi-defense-cooperation-with-washington-2005', type: 'DEFENSE_COOPERATION_WITH', subject: 'new-delhi', object: 'washington', spell: '2005', since: '2005-06-28', until: '..',
   status: 'IN_FORCE', intensity: 'MODERATE', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'New Delhi and Washington cooperate in defense under a framework renewed since.', note: 'Ten-year framework, renewed since; logistics (2016) and communications (2018) agreements followed.', cites: ['ps-us-in-2005-whole-document']},
  {id: 'cl-manila-defense-cooperation-with-washington-2014', type: 'DEFENSE_COOPERATION_WITH', subject: 'manila', object: 'washington', spell: '2014', since: '2014-06-25', until: '..',
   status: 'IN_FORCE', intensity: 'EXPANDED', formality: 'TREATY', mutual: true, credibility: 2, confidence: 'MODERATE',
   summary: 'Manila and Washington cooperate in defense by access to sites and prepositioning.', note: 'Access and prepositioning under the mutual defense treaty.', cites: ['ps-edca-whole-document']},
  {id: 'cl-canberra-defense-cooperation-with-jakarta-2008', type: 'DEFENSE_COOPERATION_WITH', subject: 'canberra', object: 'jakarta', spell: '2008', since: '2008-02-07', until: '..',
   status: 'IN_FORCE', intensity: 'MODERATE', formality: 'TREATY', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Canberra and Jakarta cooperate in defense under a framework treaty.', note: 'Framework for security cooperation; no duty to defend or consult on threats.', cites: ['ps-lombok-whole-document']},
  {id: 'cl-tokyo-defense-cooperation-with-washington-1978', type: 'DEFENSE_COOPERATION_WITH', subject: 'tokyo', object: 'washington', spell: '1978', since: '1978-11-27', until: '..',
   status: 'IN_FORCE', intensity: 'FULL', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Tokyo and Washington cooperate in defense under common guidelines.', note: 'Revised 1997 and 2015; widens to the region and beyond.', cites: ['ps-guidelines-whole-document']},
  // Intelligence
  {id: 'cl-london-intelligence-sharing-with-washington-1946', type: 'INTELLIGENCE_SHARING_WITH', subject: 'london', object: 'washington', spell: '1946', since: '1946-03-05', until: '..',
   status: 'IN_FORCE', intensity: 'FULL', formality: 'TREATY', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'London and Washington share signals intelligence.', note: 'Signals intelligence; root of the Five Eyes.', cites: ['ps-ukusa-whole-document']},
  {id: 'cl-seoul-intelligence-sharing-with-tokyo-2016', type: 'INTELLIGENCE_SHARING_WITH', subject: 'seoul', object: 'tokyo', spell: '2016', since: '2016-11-23', until: '..',
   status: 'IN_FORCE', intensity: 'MODERATE', formality: 'TREATY', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Seoul and Tokyo share military information.', note: "Signed and in force the same day; Seoul's 2019 notice to end it was suspended, then withdrawn in 2023.", cites: ['ps-gsomia-whole-document']},
  {id: 'cl-canberra-intelligence-sharing-with-tokyo-2013', type: 'INTELLIGENCE_SHARING_WITH', subject: 'canberra', object: 'tokyo', spell: '2013', since: '2013-03', until: '..',
   status: 'IN_FORCE', intensity: 'MODERATE', formality: 'TREATY', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Canberra and Tokyo share classified information.', note: 'Protection of shared classified information.', cites: ['ps-jp-au-isa-whole-document']},
  // Aid
  {id: 'cl-washington-military-aid-to-taipei-1951', type: 'MILITARY_AID_TO', subject: 'washington', object: 'taipei', spell: '1951', since: '1951', until: '1979-01-01',
   status: 'TERMINATED', intensity: 'EXPANDED', formality: 'TREATY', credibility: 3, confidence: 'LOW',
   summary: 'Washington gave Taipei arms, funds and advisers (1951–1979).', note: 'Grants, arms and advisers under the assistance programme; new sales paused in 1979.', cites: ['ps-maag-whole-document']},
  {id: 'cl-washington-military-aid-to-taipei-1979', type: 'MILITARY_AID_TO', subject: 'washington', object: 'taipei', spell: '1979', since: '1979-04-10', until: '..',
   status: 'IN_FORCE', intensity: 'EXPANDED', formality: 'UNOFFICIAL', credibility: 2, confidence: 'MODERATE',
   summary: 'Washington makes defensive arms available to Taipei.', note: 'Defensive arms by law; day the act was signed, effective back to 1979-01-01. No duty to defend.', cites: ['ps-tra-secs-2-3']},
  // Exercises
  {id: 'cl-new-delhi-joint-exercise-with-washington-1992', type: 'JOINT_EXERCISE_WITH', subject: 'new-delhi', object: 'washington', spell: '1992', since: '1992', until: '..',
   intensity: 'MODERATE', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'New Delhi and Washington hold the Malabar exercises together.', note: 'Malabar series; Japan a regular since 2015, Australia again since 2020.', cites: ['ps-mme-malabar']},
  {id: 'cl-bangkok-joint-exercise-with-washington-1982', type: 'JOINT_EXERCISE_WITH', subject: 'bangkok', object: 'washington', spell: '1982', since: '1982', until: '..',
   intensity: 'EXPANDED', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Bangkok and Washington hold the Cobra Gold exercises together.', note: 'Cobra Gold series; many others join.', cites: ['ps-mme-cobra-gold']}
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
