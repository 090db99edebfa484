import type { Aspect, Confidence, Modality, RelationType, Reliability, ShiftState } from '../operations.generated.js';
import { VOCABULARY } from '../vocabulary.generated.js';

/** Whether a text is a relation type that relations can have. */
export function isRelationType(text: string): text is RelationType {
  return Object.hasOwn(VOCABULARY, text);
}

/** An enum value as words: `MILITARY_AID_TO` reads "military aid to". */
export function words(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}

/** The same with a capital at its beginning. */
export function title(value: string): string {
  const text = words(value);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The matter of a relation type. */
export function aspectOf(type: RelationType): Aspect {
  return VOCABULARY[type]?.aspect ?? 'POSTURE';
}

/** Whether the ends of a relation type differ in role. */
export function isDirected(type: RelationType): boolean {
  return VOCABULARY[type]?.directed ?? false;
}

/** How a relation reads from one of its ends: "hosts forces of" from the first, "forces hosted by" from the second. */
export function typeSeenFrom(type: RelationType, isFirstEnd: boolean): string {
  const inverse = VOCABULARY[type]?.inverse;
  return words(isFirstEnd || !inverse ? type : inverse);
}

/** Reliability of a source in the words of the Admiralty code. */
export const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
};

/** Credibility of a claim, 1 to 6, in the words of the Admiralty code. */
export const CREDIBILITY: readonly string[] = [
  'confirmed by other sources',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
];

/** What has become of a position, in a word or two. */
export const SHIFT_STATE: Readonly<Record<ShiftState, string>> = {
  CHANGED: 'changed',
  UNCHANGED: 'unchanged',
  UNSTATED_BEFORE: 'earlier position not stated',
  UNSTATED_NOW: 'present position not stated',
  NEW: 'new',
  ENDED: 'ended',
};

/** How a source puts what it says, for counting: "4 forecasts". */
export const MODALITY_PLURAL: Readonly<Record<Modality, readonly [one: string, many: string]>> = {
  ASSERTED: ['statement', 'statements'],
  ASSESSED: ['assessment', 'assessments'],
  ATTRIBUTED: ['attributed statement', 'attributed statements'],
  DENIED: ['denial', 'denials'],
  FORECAST: ['forecast', 'forecasts'],
  RECOMMENDED: ['recommendation', 'recommendations'],
  INTENDED: ['intention', 'intentions'],
  HYPOTHETICAL: ['supposition', 'suppositions'],
};

/** Confidence in words; null: no claim says. */
export function confidenceWords(confidence: Confidence | null): string {
  return confidence === null ? 'confidence not stated' : `${words(confidence)} confidence`;
}

/** A sign in a word. */
export function signWord(sign: number): string {
  return sign > 0 ? 'friendly' : sign < 0 ? 'adverse' : 'neither';
}

/** A count with its noun: "1 relation", "2 relations". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
