// Written by `npm run generate` from schema/scales.graphql.

/** The closed lists by name, each in the order of its scale; values are as stored. */
export const SCALES = {
  Intensity: ['NONE', 'LIMITED', 'MODERATE', 'EXPANDED', 'FULL'],
  Channel: ['NONE', 'INDIRECT', 'DIRECT'],
  Formality: ['UNOFFICIAL', 'OFFICIAL', 'TREATY'],
  Explicitness: ['AMBIGUOUS', 'IMPLICIT', 'EXPLICIT'],
  Polarity: ['OPPOSES', 'NEUTRAL', 'SUPPORTS'],
  Trend: ['FALLING', 'STEADY', 'RISING'],
  InstrumentStatus: ['PROPOSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'DORMANT', 'SUSPENDED', 'TERMINATED'],
  Standing: ['FULL', 'ASSOCIATE', 'OBSERVER', 'DIALOGUE_PARTNER', 'SUSPENDED', 'EMBASSY', 'LIAISON', 'UNOFFICIAL_OFFICE', 'STATE', 'GOVERNMENT', 'PARTIAL'],
  Sector: ['CYBER', 'MARITIME', 'INTELLIGENCE', 'TECHNOLOGY', 'SEMICONDUCTORS', 'SUSTAINABLE_ENERGY', 'EDUCATION', 'CULTURE', 'DECLARED', 'TRANSIT'],
  Modality: ['ASSERTED', 'ASSESSED', 'ATTRIBUTED', 'DENIED', 'FORECAST', 'RECOMMENDED', 'INTENDED', 'HYPOTHETICAL'],
  Confidence: ['LOW', 'MODERATE', 'HIGH'],
  Likelihood: ['ALMOST_NO_CHANCE', 'VERY_UNLIKELY', 'UNLIKELY', 'ROUGHLY_EVEN_CHANCE', 'LIKELY', 'VERY_LIKELY', 'ALMOST_CERTAIN'],
  Reliability: ['A', 'B', 'C', 'D', 'E', 'F'],
  Aspect: ['POSTURE', 'DEFENSE', 'INTELLIGENCE', 'DIPLOMACY', 'SOVEREIGNTY', 'ALIGNMENT', 'ECONOMY', 'PEOPLE', 'NAVIGATION', 'ORDER', 'MEMBERSHIP'],
  PlaceKind: ['SEA', 'STRAIT', 'ISLANDS', 'SHOAL', 'TERRITORY', 'REGION'],
  SourceKind: ['ARTICLE', 'TREATY', 'CHARTER', 'COMMUNIQUE', 'JOINT_STATEMENT', 'OFFICIAL_STATEMENT', 'LAW', 'COURT_DECISION', 'NOTE_VERBALE', 'EXCHANGE_OF_NOTES', 'PRIVATE_AGREEMENT', 'DECLASSIFIED_AGREEMENT', 'DIPLOMATIC_RECORD', 'DATASET', 'PRESS_REPORT', 'EVENT', 'SCRIPT'],
  GapSide: ['PREVIOUS', 'CURRENT', 'BOTH'],
  CoverageEnd: ['FROM', 'TO'],
  GapReason: ['SILENT', 'LOST_IN_SOURCE', 'ANNOUNCED_MISSING'],
} as const;

/** A value of the named closed list. */
export type Scale<Name extends keyof typeof SCALES> = (typeof SCALES)[Name][number];
