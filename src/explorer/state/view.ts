import type { Aspect, Confidence, Modality } from '../operations.generated.js';
import { VOCABULARY } from '../vocabulary.generated.js';

/** All that a reader has chosen: what the address bar holds, and what Back and undo bring back. */
export interface View {
  /** Ids of the entities drawn, in the order in which they came; null: those of the whole graph with most relations. */
  readonly of: readonly string[] | null;
  readonly show: Show;
  readonly sorting: Sorting;
  readonly time: Time;
  /** Whether relations without a date stand beside a day. */
  readonly undated: boolean;
  /** Aspects switched off in the legend. */
  readonly without: readonly Aspect[];
  /** Signs switched off in the legend. */
  readonly withoutSigns: readonly Sign[];
  /** Only relations of at least this confidence; null: all. */
  readonly confidence: Confidence | null;
  readonly chosen: Chosen | null;
  readonly overlay: Overlay | null;
  /** Whether as many entities are drawn as can be, instead of as many as read well. */
  readonly all: boolean;
}

/** How the rows are shown. */
export type Show = 'graph' | 'table' | 'map';

/** The columns of the table. */
export const COLUMN_IDS = [
  ...(['from', 'relation', 'to', 'since', 'until', 'sign'] as const),
  ...(['standing', 'status', 'confidence', 'claims', 'sources', 'disputed'] as const),
] as const;

/** How the table is sorted; null: as its lines are drawn. */
export type Sorting = { readonly column: (typeof COLUMN_IDS)[number]; readonly isDescending: boolean } | null;

/** Friendly, neither, adverse. */
export type Sign = 1 | 0 | -1;

/** A computation laid over the picture. */
export type Overlay = 'triads' | 'blocs';

/** Before and after in the order that sources give without dates; or one day; or what differs between two days. Days are ISO. */
export type Time =
  | { readonly kind: 'order'; readonly phase: Phase }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string };

/** What of an undated order is shown. */
export type Phase = 'previous' | 'current' | 'changed';

/** What the panel tells about. */
export type Chosen =
  | { readonly kind: 'entity'; readonly id: string }
  /** All between two entities; `type` is the relation type to look at first. */
  | { readonly kind: 'pair'; readonly a: string; readonly b: string; readonly type: string | null }
  /** What there is to draw beside an entity. */
  | { readonly kind: 'expand'; readonly id: string }
  /** `via`: the actors between the two on the path that is drawn, in order; absent: none is. */
  | { readonly kind: 'paths'; readonly a: string; readonly b: string; readonly via?: readonly string[] }
  /** Claims that no relation is made of. */
  | { readonly kind: 'claims'; readonly modality: Modality };

/** Whose change the page opens with. */
export const STORY = { holder: 'tokyo', toward: 'taipei' } as const;

/** The first picture: both of the story, who presses and backs them, and the waters in question. */
const FIRST_ENTITIES = [
  ...[STORY.holder, STORY.toward, 'beijing', 'washington', 'quad', 'canberra', 'new-delhi'],
  ...['taiwan-strait', 'east-china-sea'],
] as const;

/** So many entities are drawn; the rest is counted. */
export const MOST_DRAWN = 150;
/** So many entities an address can name, and the API takes by name. */
export const MOST_NAMED = 200;
/** So many can be drawn on request. */
export const MOST_ON_REQUEST = 1000;

/** What is shown to who has chosen nothing. */
export const FIRST_VIEW: View = {
  of: FIRST_ENTITIES,
  show: 'graph',
  sorting: null,
  time: { kind: 'order', phase: 'changed' },
  undated: true,
  without: [],
  withoutSigns: [],
  confidence: null,
  chosen: null,
  overlay: null,
  all: false,
};

/** The aspects in the order of the vocabulary. */
export const ASPECTS: readonly Aspect[] = [...new Set(Object.values(VOCABULARY).map(({ aspect }) => aspect))];
