// What the article leaves unstated, so that it can be shown and counted as such.
// To add a gap: copy three lines. aspect is the matter; side: PREVIOUS, CURRENT or BOTH; reason: SILENT (not spoken of),
// LOST_IN_SOURCE (that part is damaged), ANNOUNCED_MISSING (announced, and does not follow). holder is the actor whose position it
// would be, toward the actor or place it would be about. A changed line updates the gap in place.

UNWIND [
  {id: 'gap-article-navigation-previous', aspect: 'NAVIGATION', side: 'PREVIOUS', reason: 'LOST_IN_SOURCE',
   source: 'src-japan-taiwan-article', holder: 'tokyo', toward: 'east-china-sea',
   note: 'The table row on freedom of navigation breaks off before its first position.'},
  {id: 'gap-article-navigation-current', aspect: 'NAVIGATION', side: 'CURRENT', reason: 'LOST_IN_SOURCE',
   source: 'src-japan-taiwan-article', holder: 'tokyo', toward: 'east-china-sea',
   note: 'Lost in the table with the rest of the row; the present position is stated elsewhere in the text (cl-article-19).'},
  {id: 'gap-article-alignment-previous', aspect: 'ALIGNMENT', side: 'PREVIOUS', reason: 'SILENT',
   source: 'src-japan-taiwan-article', holder: 'tokyo', toward: 'quad',
   note: 'The common line with the Quad is a key element without a table row; what went before is not said.'},
  {id: 'gap-article-intelligence-previous', aspect: 'INTELLIGENCE', side: 'PREVIOUS', reason: 'SILENT',
   source: 'src-japan-taiwan-article', holder: 'tokyo', toward: 'taipei',
   note: 'No table row. What is said of earlier defense work is said of the whole, not of intelligence.'},
  {id: 'gap-article-defense-list', aspect: 'DEFENSE', side: 'CURRENT', reason: 'ANNOUNCED_MISSING',
   source: 'src-japan-taiwan-article', holder: 'tokyo', toward: 'taipei',
   note: "A list of the military cooperation's elements is announced (military/lead-in) and does not follow."},
  {id: 'gap-article-advice-table', aspect: 'POSTURE', side: 'CURRENT', reason: 'ANNOUNCED_MISSING',
   source: 'src-japan-taiwan-article', holder: 'tokyo', toward: 'taipei',
   note: 'A table of practical steps for Tokyo is announced (advice/lead-in) and does not follow. It would hold advice, not a position.'}
] AS row
MERGE (gap:Gap {id: row.id})
SET gap += row {.*, source: null, holder: null, toward: null}
WITH gap, row
OPTIONAL MATCH (source:Source {id: row.source})
OPTIONAL MATCH (holder:Actor {id: row.holder})
OPTIONAL MATCH (toward:Actor|Place {id: row.toward})
MERGE (gap)-[:IN]->(source)
MERGE (gap)-[:HOLDER]->(holder)
MERGE (gap)-[:TOWARD]->(toward);
