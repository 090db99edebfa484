import type { Likelihood, Modality, Reliability } from '../operations.generated.js';
import { CREDIBILITY, confidenceWords, RELIABILITY } from './words.js';

type Claimed = {
  readonly modality: Modality;
  readonly attributedTo: { readonly words: string } | null;
};

const MODALITY: Readonly<Record<Modality, string>> = {
  ASSERTED: 'stated as fact',
  ASSESSED: 'concluded by the author from signs',
  ATTRIBUTED: 'put in the mouth of somebody else',
  DENIED: 'stated not to be so',
  FORECAST: 'said to come',
  RECOMMENDED: 'advised',
  INTENDED: 'aimed at, not said to be done',
  HYPOTHETICAL: 'supposed for argument’s sake',
};

/** How a source puts what it says, and in whose mouth. */
export function modalityWords({ modality, attributedTo }: Claimed): string {
  if (attributedTo === null) return MODALITY[modality];
  return modality === 'ATTRIBUTED'
    ? `put in the mouth of ${attributedTo.words}`
    : `${MODALITY[modality]}, in the mouth of ${attributedTo.words}`;
}

/** Credibility and confidence of a claim in words; null where it has neither, as advice has not. */
export function gradeWords(claim: {
  readonly credibility: number | null;
  readonly confidence: Parameters<typeof confidenceWords>[0];
}): string | null {
  const { credibility, confidence } = claim;
  if (credibility === null && confidence === null) return null;
  const grade = credibility === null ? null : CREDIBILITY[credibility - 1];
  return [grade && `${grade} (${credibility})`, confidenceWords(confidence)].filter(Boolean).join(', ');
}

/** The reliability of a source with its letter. */
export function reliabilityWords(reliability: Reliability | null): string {
  return reliability === null ? 'reliability not graded' : `${RELIABILITY[reliability]} (${reliability})`;
}

/** A likelihood with the range that its words stand for. */
export const LIKELIHOOD: Readonly<Record<Likelihood, string>> = {
  ALMOST_NO_CHANCE: 'almost no chance (1–5 %)',
  VERY_UNLIKELY: 'very unlikely (5–20 %)',
  UNLIKELY: 'unlikely (20–45 %)',
  ROUGHLY_EVEN_CHANCE: 'roughly even chance (45–55 %)',
  LIKELY: 'likely (55–80 %)',
  VERY_LIKELY: 'very likely (80–95 %)',
  ALMOST_CERTAIN: 'almost certain (95–99 %)',
};
