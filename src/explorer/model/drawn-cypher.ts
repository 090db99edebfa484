import type { Asked } from './asked-time.js';
import { words } from './words.js';

/** Cypher that Neo4j Browser draws what a panel tells of by: every value stands in it, and it only reads. */

/** All relations between two entities. */
export function pairCypher(a: { id: string; name: string }, b: { id: string; name: string }): string {
  return `${comment(`${a.name} and ${b.name}`)}
// All relations that there ever were between the two. The spell stands on each line.
MATCH path = (one:Actor|Place {id: ${literal(a.id)}})-[relation]-(other:Actor|Place {id: ${literal(b.id)}})
RETURN path
ORDER BY relation.sinceMin
LIMIT 200;`;
}

/** All relations of an entity. */
export function entityCypher({ id, name }: { id: string; name: string }): string {
  return `${comment(name)}
// Its relations at any time, with their other ends.
MATCH path = (one:Actor|Place {id: ${literal(id)}})-[relation]-(other:Actor|Place)
RETURN path
ORDER BY relation.id
LIMIT 300;`;
}

/** The relations between some entities (null: of the whole graph) that a day shows, or those of any time where none is asked for. */
export function amongCypher(of: readonly string[] | null, { asOf, undated }: Pick<Asked, 'asOf' | 'undated'>): string {
  const ends = of === null ? [] : ['one', 'other'].map((end) => `${end}.id IN [${of.map(literal).join(', ')}]`);
  const conditions = ['relation.id IS NOT NULL', ...ends, ...(asOf === null ? [] : holds(asOf, undated))];
  return `// The relations between these entities, ${asOf === null ? 'at any time' : `as of ${asOf}`}.
MATCH path = (one:Actor|Place)-[relation]->(other:Actor|Place)
WHERE ${conditions.join('\n  AND ')}
RETURN path
LIMIT 2000;`;
}

function holds(day: string, undated: Asked['undated']): string[] {
  const dated = '(relation.since IS NOT NULL OR relation.until IS NOT NULL)';
  return [
    `relation.sinceMin <= date('${day}') < relation.untilMax`,
    `relation.supersededFrom > date('${day}')`,
    undated === 'INCLUDE' ? `(${dated} OR NOT relation.superseded)` : dated,
  ];
}

/** The claims of one modality about some entities, with passages and sources; null: about whatever. */
export function claimsCypher(modality: string, of: readonly string[] | null): string {
  const about =
    of === null
      ? ''
      : `\n  AND EXISTS { (claim)-[:SUBJECT|OBJECT|ABOUT]->(end) WHERE end.id IN [${of.map(literal).join(', ')}] }`;
  return `${comment(`Claims: ${words(modality)}`)}
// Who says so of whom, and in which passage. No relation is made of such claims.
MATCH (claim:Claim {modality: ${literal(modality)}})
WHERE claim.retractedAt IS NULL${about}
MATCH ends = (claim)-[:SUBJECT|OBJECT|ABOUT]->(:Actor|Place)
MATCH evidence = (claim)-[:CITES]->(:Passage)-[:IN]->(:Source)
RETURN ends, evidence
LIMIT 300;`;
}

/** A name may hold no line break where a comment ends with the line, and no backslash: Cypher reads `\u000a` as a line break before it knows of comments. */
function comment(text: string): string {
  return `// ${text.replace(/[\\\p{Cc}\u2028\u2029]/gu, ' ')}`;
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
