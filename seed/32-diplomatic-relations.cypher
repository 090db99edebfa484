// Diplomatic relations and the offices that stand in for them: one claim for every pair and spell, the two in alphabetical order.
// To add one: copy three lines; id is cl-, the first, diplomatic-relations-with, the second and the spell: the year in which it
// began (the full date where two share a year). standing: EMBASSY, LIAISON or UNOFFICIAL_OFFICE. mutual: true, both hold it.
// since and until: 2017, 2017-11 or 2017-11-12; until is the first day on which it no longer holds, .. where no end is known; leave out
// what is not known. credibility 1 and HIGH: other data agree; 2 and MODERATE: in part, often the year; 3 and LOW: general knowledge.
// A claim that is stored is never overwritten: correct it by a new claim that supersedes it.

UNWIND [
  {id: 'cl-beijing-diplomatic-relations-with-washington-1973', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'washington', spell: '1973', since: '1973-05-01', until: '1979-01-01',
   status: 'TERMINATED', standing: 'LIAISON', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Beijing and Washington dealt with each other through liaison offices (1973–1979).', note: 'Liaison offices without diplomatic relations.', cites: ['ps-shanghai-73-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-washington-1979', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'washington', spell: '1979', since: '1979-01-01', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Beijing and Washington have full diplomatic relations.', note: 'Relations from this day; the liaison office became an embassy on 1979-03-01.', cites: ['ps-us-prc-79-whole-document']},
  {id: 'cl-taipei-diplomatic-relations-with-washington-1928', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'taipei', object: 'washington', spell: '1928', since: '1928-07-25', until: '1979-01-01',
   status: 'TERMINATED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Taipei and Washington had full diplomatic relations (1928–1979).', note: 'Legation, then embassy from 1935; in Taipei from 1949-12-19.', cites: ['ps-rdcr-china-diplomatic-relations']},
  {id: 'cl-taipei-diplomatic-relations-with-washington-1979', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'taipei', object: 'washington', spell: '1979', since: '1979-01-01', until: '..',
   status: 'IN_FORCE', standing: 'UNOFFICIAL_OFFICE', formality: 'UNOFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Taipei and Washington deal with each other through unofficial offices.', note: 'Through the American Institute in Taiwan and its Taipei counterpart.', cites: ['ps-tra-secs-6-7-10']},
  {id: 'cl-beijing-diplomatic-relations-with-tokyo-1972', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'tokyo', spell: '1972', since: '1972-09-29', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 2, confidence: 'MODERATE',
   summary: 'Beijing and Tokyo have full diplomatic relations.', note: 'Relations from the day of the communiqué.', cites: ['ps-jp-prc-72-para-4']},
  {id: 'cl-taipei-diplomatic-relations-with-tokyo-1952', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'taipei', object: 'tokyo', spell: '1952', since: '1952-08-05', until: '1972-09-29',
   status: 'TERMINATED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Taipei and Tokyo had full diplomatic relations (1952–1972).', note: "From the peace treaty's entry into force to the communiqué with Beijing.", cites: ['ps-taipei-52-art-i']},
  {id: 'cl-taipei-diplomatic-relations-with-tokyo-1972', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'taipei', object: 'tokyo', spell: '1972', since: '1972-12', until: '..',
   status: 'IN_FORCE', standing: 'UNOFFICIAL_OFFICE', formality: 'UNOFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Taipei and Tokyo deal with each other through unofficial offices.', note: 'Private associations on both sides; the Japanese one was renamed in 2017.', cites: ['ps-jp-tw-offices-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-canberra-1972', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'canberra', spell: '1972', since: '1972-12-21', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 2, confidence: 'MODERATE',
   summary: 'Beijing and Canberra have full diplomatic relations.', note: 'Communiqué signed in Paris.', cites: ['ps-au-prc-72-whole-document']},
  {id: 'cl-canberra-diplomatic-relations-with-taipei-1941', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'canberra', object: 'taipei', spell: '1941', since: '1941', until: '1972-12',
   status: 'TERMINATED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Canberra and Taipei had full diplomatic relations (1941–1972).', note: 'Ended with the recognition of Beijing; embassy in Taipei only from 1966.', cites: ['ps-au-prc-72-whole-document']},
  {id: 'cl-canberra-diplomatic-relations-with-taipei-1981', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'canberra', object: 'taipei', spell: '1981', since: '1981', until: '..',
   status: 'IN_FORCE', standing: 'UNOFFICIAL_OFFICE', formality: 'UNOFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Canberra and Taipei deal with each other through unofficial offices.', note: 'Australian trade office in Taipei, later renamed Australian Office.', cites: ['ps-offices-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-new-delhi-1950', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'new-delhi', spell: '1950', since: '1950-04-01', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Beijing and New Delhi have full diplomatic relations.', note: 'Ambassadors were absent 1962-1976; relations were not broken.', cites: ['ps-in-prc-50-whole-document']},
  {id: 'cl-new-delhi-diplomatic-relations-with-taipei-1947', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'new-delhi', object: 'taipei', spell: '1947', since: '1947-08-15', until: '1949-12-30',
   status: 'TERMINATED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'New Delhi and Taipei had full diplomatic relations (1947–1949).', note: 'Ended with the recognition of Beijing.', cites: ['ps-in-rec-49-whole-document']},
  {id: 'cl-new-delhi-diplomatic-relations-with-taipei-1995', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'new-delhi', object: 'taipei', spell: '1995', since: '1995', until: '..',
   status: 'IN_FORCE', standing: 'UNOFFICIAL_OFFICE', formality: 'UNOFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'New Delhi and Taipei deal with each other through unofficial offices.', note: 'India-Taipei Association and its counterpart.', cites: ['ps-offices-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-manila-1975', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'manila', spell: '1975', since: '1975-06-09', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Beijing and Manila have full diplomatic relations.', note: 'Switch from Taipei on the same day.', cites: ['ps-ph-prc-75-whole-document']},
  {id: 'cl-manila-diplomatic-relations-with-taipei-1947', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'manila', object: 'taipei', spell: '1947', since: '1947', until: '1975-06-09',
   status: 'TERMINATED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Manila and Taipei had full diplomatic relations (1947–1975).', note: 'Ended with the communiqué with Beijing.', cites: ['ps-ph-prc-75-whole-document']},
  {id: 'cl-manila-diplomatic-relations-with-taipei-1975', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'manila', object: 'taipei', spell: '1975', since: '1975', until: '..',
   status: 'IN_FORCE', standing: 'UNOFFICIAL_OFFICE', formality: 'UNOFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Manila and Taipei deal with each other through unofficial offices.', note: "Today's Manila Economic and Cultural Office and its counterpart.", cites: ['ps-offices-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-seoul-1992', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'seoul', spell: '1992', since: '1992-08-24', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Beijing and Seoul have full diplomatic relations.', note: 'Switch from Taipei.', cites: ['ps-kr-prc-92-whole-document']},
  {id: 'cl-seoul-diplomatic-relations-with-taipei-1949', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'seoul', object: 'taipei', spell: '1949', since: '1949', until: '1992-08-24',
   status: 'TERMINATED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Seoul and Taipei had full diplomatic relations (1949–1992).', note: 'Taipei announced the break as Seoul recognized Beijing.', cites: ['ps-kr-roc-whole-document']},
  {id: 'cl-seoul-diplomatic-relations-with-taipei-1993', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'seoul', object: 'taipei', spell: '1993', since: '1993', until: '..',
   status: 'IN_FORCE', standing: 'UNOFFICIAL_OFFICE', formality: 'UNOFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Seoul and Taipei deal with each other through unofficial offices.', note: 'Missions agreed in 1993.', cites: ['ps-offices-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-hanoi-1950', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'hanoi', spell: '1950', since: '1950-01-18', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Beijing and Hanoi have full diplomatic relations.', note: 'Beijing was the first to recognize the DRV; full normality again in 1991.', cites: ['ps-vn-prc-50-whole-document']},
  {id: 'cl-hanoi-diplomatic-relations-with-washington-1995-01-28', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'hanoi', object: 'washington', spell: '1995-01-28', since: '1995-01-28', until: '1995-07-11',
   status: 'TERMINATED', standing: 'LIAISON', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Hanoi and Washington dealt with each other through liaison offices (1995–1995).', note: 'Liaison office in Hanoi.', cites: ['ps-rdcr-vietnam-diplomatic-relations']},
  {id: 'cl-hanoi-diplomatic-relations-with-washington-1995-07-11', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'hanoi', object: 'washington', spell: '1995-07-11', since: '1995-07-11', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Hanoi and Washington have full diplomatic relations.', note: 'Announced in Washington; papers exchanged in Hanoi on 1995-08-05.', cites: ['ps-us-vn-95-whole-document']},
  {id: 'cl-tokyo-diplomatic-relations-with-washington-1952', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'tokyo', object: 'washington', spell: '1952', since: '1952-04-28', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 1, confidence: 'HIGH',
   summary: 'Tokyo and Washington have full diplomatic relations.', note: 'Relations resumed when the peace treaty took effect.', cites: ['ps-sf-whole-document']},
  {id: 'cl-seoul-diplomatic-relations-with-tokyo-1965', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'seoul', object: 'tokyo', spell: '1965', since: '1965-12-18', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Seoul and Tokyo have full diplomatic relations.', note: "Relations from the treaty's entry into force.", cites: ['ps-jp-kr-65-art-i']},
  {id: 'cl-beijing-diplomatic-relations-with-jakarta-1950', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'jakarta', spell: '1950', since: '1950-04-13', until: '1967-10',
   status: 'SUSPENDED', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Beijing and Jakarta had diplomatic relations until Jakarta froze them (1950–1967).', note: 'First spell; frozen by Indonesia.', cites: ['ps-id-prc-50-whole-document']},
  {id: 'cl-beijing-diplomatic-relations-with-jakarta-1990', type: 'DIPLOMATIC_RELATIONS_WITH', subject: 'beijing', object: 'jakarta', spell: '1990', since: '1990-08-08', until: '..',
   status: 'IN_FORCE', standing: 'EMBASSY', formality: 'OFFICIAL', mutual: true, credibility: 3, confidence: 'LOW',
   summary: 'Beijing and Jakarta have full diplomatic relations.', note: 'Second spell; relations resumed.', cites: ['ps-id-prc-90-whole-document']}
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
