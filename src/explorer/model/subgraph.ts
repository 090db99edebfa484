import type { PictureQuery } from '../operations.generated.js';

/** What a picture is drawn from, as the API gave it: its relations are those of all times. */
export type Subgraph = PictureQuery['subgraph'];
export type Relation = Subgraph['relations'][number];
export type Entity = Subgraph['nodes'][number]['entity'];
