import type { Properties } from '../graph/bulk-records.js';
import type { Plan } from './world-claims.js';
import type { Choices } from './world-random.js';

const ACTS = [
  'holds regular talks with',
  'has put in writing what binds it to',
  'keeps up its stance toward',
  'announced a new step in its dealings with',
  'set out in a joint paper what it expects of',
  'confirmed through its foreign ministry the line toward',
  'widened by decree what it does with regard to',
];
const MATTERS = [
  'after a meeting of ministers on planning and procurement',
  'in a text on training, logistics and liaison officers',
  'and leaves open how far this goes beyond the coast',
  'with a review every second year by a closed committee',
  'as its spokesman said when asked about the budget',
  'by an instrument that both parliaments have debated',
  'without a date by which the last of it takes effect',
];

/** One sentence of some 120 characters. */
export function summaryText({ from, to, spell }: Plan, choices: Choices): string {
  const when = /^\d/.test(spell) ? `Since ${spell} ` : '';
  return `${when}${from.name} ${choices.of(ACTS)} ${to.name}, ${choices.of(MATTERS)}.`;
}

/** Where a passage stands and what it says. */
export function passageText(choices: Choices): Properties {
  const locator = `${choices.of(['Art.', 'para.', 'p.', 'section'])} ${choices.between(1, 300)}`;
  return { locator, summary: `What it sets down: a party ${choices.of(ACTS)} the other, ${choices.of(MATTERS)}.` };
}
