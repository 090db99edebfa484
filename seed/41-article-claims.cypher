// What the article says, one claim for every proposition and modality; a repetition adds a citation.
// To add a claim: copy its lines in the list that fits, give it the next number, and name the passages that it cites.
// How it was coded:
//   must, should: RECOMMENDED. will, likely, could: FORECAST. seeks, aims: INTENDED. signals, reflects: ASSESSED. seen as: ATTRIBUTED.
//   A level only from a word of level; a change word gives a trend. The levels of a whole are not passed to its parts.
//   An object that the text does not name is never filled in: the claim becomes a STATEMENT_ABOUT.
//   The text orders its stances and dates none: spell before or now, no since, no until. Where it repeats what is known, it joins that
//   spell. credibility is judged against the rest of the graph: 1 others agree, 2 and 3 it fits, 4 strained, 5 contradicted, 6 nothing
//   to go by; none on a forecast or an advice. What rests on this article alone is LOW.
// A claim that is stored is never overwritten: correct it by a new claim that supersedes it.

UNWIND [
  // Posture and setting
  {id: 'cl-article-01', type: 'TAKES_POSITION_ON', subject: 'tokyo', object: 'taipei', spell: 'before', modality: 'ASSERTED',
   explicitness: 'AMBIGUOUS', wording: 'ambiguous', credibility: 3, confidence: 'LOW',
   summary: 'Tokyo used to leave its line on Taiwan unclear.',
   note: 'No period is given, so no date. Polarity is not stated.',
   cites: ['ps-article-lede-s1', 'ps-article-wrap-s1']},
  {id: 'cl-article-02', type: 'TAKES_POSITION_ON', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   explicitness: 'EXPLICIT', wording: 'more explicit', credibility: 6, confidence: 'LOW',
   summary: 'Tokyo now states its line on Taiwan openly.',
   note: 'A comparative against a scale word of the other end takes the scale word. What the position says stands in other claims.',
   cites: ['ps-article-lede-s1', 'ps-article-clarifies-heading', 'ps-article-wrap-s1']},
  {id: 'cl-article-05', type: 'TAKES_POSITION_ON', subject: 'tokyo', object: 'taipei', spell: 'before', modality: 'ASSERTED',
   wording: 'cautious', credibility: 3, confidence: 'LOW',
   summary: "Tokyo's handling of Taiwan was careful by tradition.",
   note: 'Caution is on none of the axes, so only the wording is kept. Neither a value of explicitness nor LIMITED.',
   cites: ['ps-article-clarifies-p1-s1', 'ps-article-military-s1']},
  {id: 'cl-article-07', type: 'MILITARY_PRESSURE_ON', subject: 'beijing', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   trend: 'RISING', inferred: true, credibility: 6, confidence: 'LOW',
   summary: "Beijing's military activity over the Strait is growing.",
   note: 'At the Taiwan Strait; the target follows from the place, so inferred. A background clause, but it names actor, act and place.',
   cites: ['ps-article-clarifies-p1-s2']},
  {id: 'cl-article-08', type: 'DIPLOMATIC_PRESSURE_ON', subject: 'beijing', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   inferred: true, credibility: 6, confidence: 'LOW',
   summary: 'Beijing also presses by diplomatic means across the Strait.',
   note: 'At the Taiwan Strait; the target follows from the place, so inferred. The growth belongs to the military activity only: no trend.',
   cites: ['ps-article-clarifies-p1-s2']},
  {id: 'cl-article-09', type: 'UPHOLDS_STABILITY_IN', subject: 'tokyo', object: 'indo-pacific', spell: 'now', modality: 'ASSERTED',
   polarity: 'SUPPORTS', credibility: 6, confidence: 'LOW',
   summary: 'The new framework puts peace and stability of the region first.',
   note: 'The place is named as the region; the sentences before say Indo-Pacific. No document is named, so no status.',
   cites: ['ps-article-clarifies-p1-s3']},
  {id: 'cl-article-10', type: 'REGARDS_AS_PARTNER', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   explicitness: 'EXPLICIT', credibility: 6, confidence: 'LOW',
   summary: 'Tokyo openly names Taipei an essential partner for keeping the present order.',
   note: 'Spoken of as a partner. This is not legal recognition: that of Taipei by Tokyo ended on 1972-09-29 and stays so.',
   cites: ['ps-article-clarifies-p1-s3']},
  {id: 'cl-article-30', type: 'REGARDS_AS_PARTNER', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSESSED',
   trend: 'RISING', credibility: 6, confidence: 'LOW',
   summary: "In the author's reading Tokyo sees Taipei more and more as essential to stability and order.",
   note: 'Same spell as cl-article-10 in another modality, so a claim of its own. Not legal recognition.',
   cites: ['ps-article-analysis-p1-s1']},
  {id: 'cl-article-47', type: 'UPHOLDS_STABILITY_IN', subject: 'tokyo', object: 'indo-pacific', spell: 'now', modality: 'ASSESSED',
   polarity: 'SUPPORTS', credibility: 6, confidence: 'LOW',
   summary: "The author takes the change as proof of Tokyo's will to keep the region stable.",
   note: 'Signal verb, so ASSESSED. Same spell as cl-article-09.',
   cites: ['ps-article-wrap-s2']},
  // Defense: the whole and its parts, as fact
  {id: 'cl-article-11', type: 'DEFENSE_COOPERATION_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   trend: 'RISING', credibility: 6, confidence: 'LOW',
   summary: 'Tokyo is strengthening its defense work with Taipei.',
   note: 'A change word without a level: a trend only. Same spell as cl-article-15, for which it gives no level.',
   cites: ['ps-article-clarifies-b1', 'ps-article-military-heading', 'ps-article-military-s1', 'ps-article-analysis-p1-s2']},
  {id: 'cl-article-12', type: 'INTELLIGENCE_SHARING_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   credibility: 6, confidence: 'LOW',
   summary: 'Sharing of intelligence belongs to the defense work.',
   note: 'Part of the defense work. What went before is said of the whole, not of this part.',
   cites: ['ps-article-clarifies-b1']},
  {id: 'cl-article-13', type: 'JOINT_EXERCISE_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   sectors: ['INTELLIGENCE', 'CYBER', 'MARITIME'], credibility: 4, confidence: 'LOW',
   summary: 'Exercises are held together, several of them, on intelligence, cyber and maritime tasks.',
   note: 'Nothing else in the graph bears it out, and the unofficial channel since 1972 strains it. No exercise, date or force is named.',
   cites: ['ps-article-clarifies-b1', 'ps-article-military-s2']},
  {id: 'cl-article-15', type: 'DEFENSE_COOPERATION_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   intensity: 'EXPANDED', channel: 'DIRECT', wording: 'Expanded and direct', credibility: 4, confidence: 'LOW',
   summary: 'Defense work with Taipei is now broad and without go-between.',
   note: 'Only the table cell asserts the level; the text below has it as an aim (cl-article-20). Strained by relations that are unofficial.',
   cites: ['ps-article-table-r1-current']},
  {id: 'cl-article-16', type: 'DEFENSE_COOPERATION_WITH', subject: 'tokyo', object: 'taipei', spell: 'before', modality: 'ASSERTED',
   intensity: 'LIMITED', channel: 'INDIRECT', wording: 'Limited and indirect', credibility: 3, confidence: 'LOW',
   summary: 'Earlier defense work with Taipei was small and went through others.',
   note: 'Fits the unofficial channel since 1972. Undated.',
   cites: ['ps-article-table-r1-previous', 'ps-article-summary-p1-s2']},
  // Defense, as an aim
  {id: 'cl-article-20', type: 'DEFENSE_COOPERATION_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'INTENDED',
   intensity: 'EXPANDED', channel: 'DIRECT', credibility: 6, confidence: 'LOW',
   summary: 'Tokyo wants broad and unmediated defense work with Taipei.',
   note: 'An aim, weaker than cl-article-15 in the same source: no contradiction, but a reason to keep that one LOW.',
   cites: ['ps-article-summary-p1-s1']},
  {id: 'cl-article-21', type: 'INTELLIGENCE_SHARING_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'INTENDED',
   credibility: 6, confidence: 'LOW',
   summary: 'Tokyo wants intelligence sharing to be part of it.',
   note: 'The levels of the whole are not passed to its parts.',
   cites: ['ps-article-summary-p1-s1']},
  {id: 'cl-article-22', type: 'JOINT_EXERCISE_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'INTENDED',
   credibility: 6, confidence: 'LOW',
   summary: 'Tokyo wants exercises with Taipei to be part of it.',
   note: 'The levels of the whole are not passed to its parts. cl-article-13 has exercises as held.',
   cites: ['ps-article-summary-p1-s1']},
  // Diplomacy
  {id: 'cl-article-14', type: 'DIPLOMATIC_SUPPORT_FOR', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   polarity: 'SUPPORTS', trend: 'RISING', credibility: 6, confidence: 'LOW',
   summary: 'Tokyo does more in diplomacy, so that Taipei has more room abroad.',
   note: 'An aim tied to an act under way leaves the act asserted. Same spell as cl-article-18.',
   cites: ['ps-article-clarifies-b2', 'ps-article-summary-p2-s1', 'ps-article-analysis-p1-s2']},
  {id: 'cl-article-17', type: 'DIPLOMATIC_SUPPORT_FOR', subject: 'tokyo', object: 'taipei', spell: 'before', modality: 'ASSERTED',
   polarity: 'NEUTRAL', wording: 'Officially neutral', credibility: 4, confidence: 'LOW',
   summary: "Earlier Tokyo's official line took no side on Taipei's role abroad.",
   note: 'Since 1972 Tokyo has recognized Beijing and respected its stand on Taiwan, so neutral is loose. Explicitness is not stated.',
   cites: ['ps-article-table-r2-previous', 'ps-article-summary-p2-s1']},
  {id: 'cl-article-18', type: 'DIPLOMATIC_SUPPORT_FOR', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   explicitness: 'EXPLICIT', polarity: 'SUPPORTS', wording: 'Explicit support', credibility: 6, confidence: 'LOW',
   summary: "Tokyo now says openly that it backs Taipei's role abroad.",
   note: 'Says nothing on official relations, although the table row is headed by them.',
   cites: ['ps-article-table-r2-current', 'ps-article-summary-p2-s1']},
  {id: 'cl-article-37', type: 'HIGH_LEVEL_EXCHANGE_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'ASSERTED',
   credibility: 6, confidence: 'LOW',
   summary: 'Several exchanges at high level have taken place.',
   note: 'Ranks, number and dates are not given. The topics at the end of the sentence go with the exercises.',
   cites: ['ps-article-military-s2']},
  // Navigation
  {id: 'cl-article-19', type: 'UPHOLDS_NAVIGATION_IN', subject: 'tokyo', object: 'east-china-sea', spell: 'now', modality: 'ASSERTED',
   polarity: 'SUPPORTS', sectors: ['DECLARED'], credibility: 3, confidence: 'LOW',
   summary: 'Tokyo stands up for free passage on the main sea lanes around the East China Sea.',
   note: 'In words, not by transits; the sea lanes are near the sea. Not the table row, which broke off, and nothing is superseded.',
   cites: ['ps-article-clarifies-b3', 'ps-article-summary-p3-s1', 'ps-article-analysis-p4-s1']},
  {id: 'cl-article-23', type: 'MILITARY_ACTIVITY_IN', subject: 'beijing', object: 'east-china-sea', spell: 'now', modality: 'ASSERTED',
   trend: 'RISING', sectors: ['MARITIME'], credibility: 6, confidence: 'LOW',
   summary: "Beijing's navy is more active around the East China Sea, a challenge to free passage.",
   note: 'Naval. Not a restriction: the text has only activity that poses challenges. The place is carried from the same sentence.',
   cites: ['ps-article-summary-p3-s1']},
  // Alignment
  {id: 'cl-article-24', type: 'STRATEGIC_ALIGNMENT_WITH', subject: 'tokyo', object: 'quad', spell: 'now', modality: 'ASSERTED',
   credibility: 2, confidence: 'MODERATE',
   summary: 'Tokyo keeps a common line with its Quad partners.',
   note: 'The coalition is the object, not its members one by one. What went before is not stated, so not new: member since 2017-11-12.',
   cites: ['ps-article-clarifies-b4', 'ps-article-summary-p4-s1']},
  {id: 'cl-article-25', type: 'MEMBER_OF', subject: 'washington', object: 'quad', spell: '2017', modality: 'ASSERTED',
   credibility: 1, confidence: 'HIGH',
   summary: "Washington is one of the Quad's partners.",
   note: 'Named in brackets as partner. Joins the spell from 2017; the text gives no date.',
   cites: ['ps-article-summary-p4-s1']},
  {id: 'cl-article-26', type: 'MEMBER_OF', subject: 'canberra', object: 'quad', spell: '2017', modality: 'ASSERTED',
   credibility: 1, confidence: 'HIGH',
   summary: "Canberra is one of the Quad's partners.",
   note: 'Named in brackets as partner. Joins the spell from 2017; the text gives no date.',
   cites: ['ps-article-summary-p4-s1']},
  {id: 'cl-article-27', type: 'MEMBER_OF', subject: 'new-delhi', object: 'quad', spell: '2017', modality: 'ASSERTED',
   credibility: 1, confidence: 'HIGH',
   summary: "New Delhi is one of the Quad's partners.",
   note: 'Named in brackets as partner. Joins the spell from 2017; the text gives no date.',
   cites: ['ps-article-summary-p4-s1']},
  {id: 'cl-article-38', type: 'COUNTERBALANCES', subject: 'tokyo', object: 'beijing', spell: 'now', modality: 'ATTRIBUTED',
   attributedTo: 'unnamed observers', wording: 'calibrated response', credibility: 6, confidence: 'LOW',
   summary: "Many are said to see Tokyo's moves as a measured answer to Beijing's assertiveness.",
   note: 'Others see it; Tokyo is not said to declare it.',
   cites: ['ps-article-military-s3']},
  // What may come of it, and against whom
  {id: 'cl-article-31', type: 'TENSION_WITH', subject: 'tokyo', object: 'beijing', spell: 'now', modality: 'FORECAST',
   trend: 'RISING', likelihood: 'LIKELY',
   summary: 'Strain between Tokyo and Beijing will probably grow.',
   note: 'The word likely stands for 55–80 %. No horizon, so it cannot be scored. Present tension is presupposed and not coded.',
   cites: ['ps-article-analysis-p2-s1']},
  {id: 'cl-article-32', type: 'CHALLENGES_CLAIM_OF', subject: 'tokyo', object: 'beijing', spell: 'now', modality: 'ASSESSED',
   credibility: 6, confidence: 'LOW',
   summary: "Tokyo's open backing of Taipei runs against Beijing's one-China line and its claims.",
   note: 'The claim that is challenged is cl-article-33. No protest or threat, so not diplomatic pressure.',
   cites: ['ps-article-analysis-p2-s1']},
  {id: 'cl-article-33', type: 'TERRITORIAL_CLAIM_ON', subject: 'beijing', object: 'taipei', spell: '1949', modality: 'ASSERTED',
   credibility: 1, confidence: 'HIGH',
   summary: 'Beijing holds that Taiwan is its territory.',
   note: 'Presupposed, with both ends clear. Joins the spell from 1949; the text gives no date. Beijing calls it a principle, not a policy.',
   cites: ['ps-article-analysis-p2-s1']},
  {id: 'cl-article-34', type: 'COUNTERBALANCES', subject: 'tokyo', object: 'beijing', spell: 'now', modality: 'FORECAST',
   summary: "Tokyo's closer ties with Taipei and the Quad may make a stronger offset to Beijing's influence.",
   note: 'A possibility, so FORECAST without a likelihood. A coalition of Tokyo with Taipei and the Quad, coded for the one who acts.',
   cites: ['ps-article-analysis-p3-s1']},
  // Advice
  {id: 'cl-article-40', type: 'HIGH_LEVEL_EXCHANGE_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'RECOMMENDED',
   summary: 'Advice: meet regularly at high level.',
   note: 'Reason given: open channels and coordination in a crisis.',
   cites: ['ps-article-advice-s2']},
  {id: 'cl-article-41', type: 'DEFENSE_COOPERATION_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'RECOMMENDED',
   trend: 'RISING',
   summary: 'Advice: deepen joint work on security.',
   note: 'Reason given: deterrence and peace. The addressee is named at the head of the advice.',
   cites: ['ps-article-advice-s3']},
  {id: 'cl-article-42', type: 'INTELLIGENCE_SHARING_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'RECOMMENDED',
   summary: 'Advice: do so by sharing intelligence.',
   note: 'The text elsewhere has it as done (cl-article-12); both are kept.',
   cites: ['ps-article-advice-s3']},
  {id: 'cl-article-43', type: 'JOINT_EXERCISE_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'RECOMMENDED',
   summary: 'Advice: do so by training in step.',
   note: 'The text elsewhere has exercises as held (cl-article-13); both are kept.',
   cites: ['ps-article-advice-s3']},
  {id: 'cl-article-44', type: 'TRADE_AGREEMENT_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'RECOMMENDED',
   sectors: ['TECHNOLOGY', 'SEMICONDUCTORS', 'SUSTAINABLE_ENERGY'],
   summary: 'Advice: conclude wider trade agreements in three fields.',
   note: 'One claim with three sectors. A hint at agreements in being is not coded: none is named.',
   cites: ['ps-article-advice-s5']},
  {id: 'cl-article-45', type: 'PEOPLE_EXCHANGE_WITH', subject: 'tokyo', object: 'taipei', spell: 'now', modality: 'RECOMMENDED',
   sectors: ['EDUCATION', 'CULTURE'],
   summary: 'Advice: tie schools and cultural life together.',
   note: 'Reason given: goodwill and trust.',
   cites: ['ps-article-advice-s6']}
] AS row
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim += row {.*, subject: null, object: null, cites: null, recordedAt: datetime()}
WITH claim, row
OPTIONAL MATCH (subject:Actor {id: row.subject})
OPTIONAL MATCH (object:Actor|Place {id: row.object})
MERGE (claim)-[:SUBJECT]->(subject)
MERGE (claim)-[:OBJECT]->(object)
WITH claim, row
UNWIND row.cites AS cited
OPTIONAL MATCH (passage:Passage {id: cited})
MERGE (claim)-[:CITES]->(passage);

// Statements without an object: effects, motives, outlooks, ends that are not named
UNWIND [
  {id: 'cl-article-03', subject: 'tokyo', spell: 'now', modality: 'ATTRIBUTED', aspect: 'POSTURE',
   attributedTo: 'unnamed analysts', credibility: 6, confidence: 'LOW',
   summary: 'Unnamed analysts hold the change to be a turning point.',
   note: 'A judgement on the change, not on a pair, hence about three capitals.',
   about: ['taipei', 'beijing', 'washington'], cites: ['ps-article-lede-s3']},
  {id: 'cl-article-04', subject: 'tokyo', spell: 'now', modality: 'FORECAST', aspect: 'POSTURE',
   attributedTo: 'unnamed analysts',
   summary: 'Relations among the four capitals may be remade by the change.',
   note: 'A forecast inside an attribution. The word could gives a possibility without a likelihood.',
   about: ['taipei', 'beijing', 'washington'], cites: ['ps-article-lede-s3']},
  {id: 'cl-article-06', subject: 'tokyo', spell: 'now', modality: 'ASSESSED', aspect: 'POSTURE',
   trend: 'RISING', credibility: 6, confidence: 'LOW',
   summary: 'The author reads the change as Tokyo taking up a bolder part in the region.',
   note: 'Signal verb, so ASSESSED. Does not supersede the earlier caution: that was toward Taipei, this is about the region.',
   about: ['indo-pacific'], cites: ['ps-article-clarifies-p1-s1', 'ps-article-analysis-p1-s2']},
  {id: 'cl-article-28', subject: 'tokyo', spell: 'now', modality: 'INTENDED', aspect: 'ALIGNMENT',
   credibility: 6, confidence: 'LOW',
   summary: 'The common line with the Quad is meant to offset threats in the region.',
   note: 'The threats are not named, so there is no object, and Beijing is not to be filled in.',
   about: ['quad'], cites: ['ps-article-clarifies-b4', 'ps-article-summary-p4-s1']},
  {id: 'cl-article-29', subject: 'tokyo', spell: 'now', modality: 'ATTRIBUTED', aspect: 'ORDER',
   attributedTo: 'Tokyo', trend: 'RISING', credibility: 6, confidence: 'LOW',
   summary: "In Tokyo's own view, threats are growing.",
   note: "The threats are not named, so it is about nobody in particular. The view is Tokyo's own.",
   about: [], cites: ['ps-article-summary-p4-s1']},
  {id: 'cl-article-35', subject: 'tokyo', spell: 'now', modality: 'FORECAST', aspect: 'ORDER',
   summary: 'The regional distribution of power may come to have more poles.',
   note: 'A possibility without a likelihood, and no pair of actors: about the region.',
   about: ['indo-pacific'], cites: ['ps-article-analysis-p3-s1']},
  {id: 'cl-article-36', subject: 'tokyo', spell: 'now', modality: 'ASSESSED', aspect: 'NAVIGATION',
   credibility: 6, confidence: 'LOW',
   summary: "The author sees Tokyo's stress on sea lanes as backing for international maritime rules, which matter for trade and stability.",
   note: 'Its object is a body of rules, which no node stands for. The worth of the rules is a judgement of the author.',
   about: ['indo-pacific'], cites: ['ps-article-analysis-p4-s1']},
  {id: 'cl-article-39', subject: 'tokyo', spell: 'now', modality: 'ATTRIBUTED', aspect: 'DEFENSE',
   attributedTo: 'unnamed observers', credibility: 6, confidence: 'LOW',
   summary: "The same observers see a will to protect Tokyo's interests and its democratic partners.",
   note: 'The partners are not named, so it is about nobody in particular. Not a pledge.',
   about: [], cites: ['ps-article-military-s3']},
  {id: 'cl-article-46', subject: 'tokyo', spell: 'now', modality: 'FORECAST', aspect: 'ORDER',
   summary: "Large changes are expected in East Asia's political map.",
   note: 'A word of expectation that is on no likelihood list.',
   about: ['east-asia'], cites: ['ps-article-wrap-s1']}
] AS row
MERGE (claim:Claim {id: row.id})
  ON CREATE SET claim += row {.*, subject: null, about: null, cites: null, type: 'STATEMENT_ABOUT', recordedAt: datetime()}
WITH claim, row
OPTIONAL MATCH (subject:Actor {id: row.subject})
MERGE (claim)-[:SUBJECT]->(subject)
WITH claim, row
UNWIND row.cites AS cited
OPTIONAL MATCH (passage:Passage {id: cited})
MERGE (claim)-[:CITES]->(passage)
WITH DISTINCT claim, row
UNWIND row.about AS named
OPTIONAL MATCH (entity:Actor|Place {id: named})
MERGE (claim)-[:ABOUT]->(entity);

// A changed stance: the new one supersedes the old
UNWIND [
  {claim: 'cl-article-02', supersedes: 'cl-article-01'},
  {claim: 'cl-article-02', supersedes: 'cl-article-05'},
  {claim: 'cl-article-15', supersedes: 'cl-article-16'},
  {claim: 'cl-article-18', supersedes: 'cl-article-17'}
] AS row
OPTIONAL MATCH (claim:Claim {id: row.claim})
OPTIONAL MATCH (old:Claim {id: row.supersedes})
MERGE (claim)-[:SUPERSEDES]->(old);

// Parts of a whole
UNWIND [
  {claim: 'cl-article-12', partOf: 'cl-article-11'},
  {claim: 'cl-article-13', partOf: 'cl-article-11'},
  {claim: 'cl-article-21', partOf: 'cl-article-20'},
  {claim: 'cl-article-22', partOf: 'cl-article-20'},
  {claim: 'cl-article-42', partOf: 'cl-article-41'},
  {claim: 'cl-article-43', partOf: 'cl-article-41'}
] AS row
OPTIONAL MATCH (claim:Claim {id: row.claim})
OPTIONAL MATCH (whole:Claim {id: row.partOf})
MERGE (claim)-[:PART_OF]->(whole);

// Causes that the text names
UNWIND [
  {claim: 'cl-article-31', becauseOf: 'cl-article-18'},
  {claim: 'cl-article-32', becauseOf: 'cl-article-18'}
] AS row
OPTIONAL MATCH (claim:Claim {id: row.claim})
OPTIONAL MATCH (cause:Claim {id: row.becauseOf})
MERGE (claim)-[:BECAUSE_OF]->(cause);

// In the matter of a third actor
UNWIND [
  {claim: 'cl-article-19', topic: 'taipei'},
  {claim: 'cl-article-24', topic: 'taipei'},
  {claim: 'cl-article-31', topic: 'taipei'},
  {claim: 'cl-article-34', topic: 'taipei'},
  {claim: 'cl-article-36', topic: 'taipei'}
] AS row
OPTIONAL MATCH (claim:Claim {id: row.claim})
OPTIONAL MATCH (actor:Actor {id: row.topic})
MERGE (claim)-[:TOPIC]->(actor);

// Who is advised
UNWIND [
  {claim: 'cl-article-40', addressee: 'tokyo'},
  {claim: 'cl-article-41', addressee: 'tokyo'},
  {claim: 'cl-article-42', addressee: 'tokyo'},
  {claim: 'cl-article-43', addressee: 'tokyo'},
  {claim: 'cl-article-44', addressee: 'tokyo'},
  {claim: 'cl-article-44', addressee: 'taipei'},
  {claim: 'cl-article-45', addressee: 'tokyo'}
] AS row
OPTIONAL MATCH (claim:Claim {id: row.claim})
OPTIONAL MATCH (actor:Actor {id: row.addressee})
MERGE (claim)-[:ADDRESSEE]->(actor);

// Attributed to an actor of the graph
OPTIONAL MATCH (claim:Claim {id: 'cl-article-29'})
OPTIONAL MATCH (actor:Actor {id: 'tokyo'})
MERGE (claim)-[:ATTRIBUTED_TO]->(actor);
