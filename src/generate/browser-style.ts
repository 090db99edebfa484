import type { RelationTypeRow } from './relation-types.js';

type Look = Readonly<Record<string, string>>;

/** Light, because Browser writes captions in black whatever a sheet says; told apart by whoever is blind to red or green, too. */
const SIGN_COLORS: Readonly<Record<number, string>> = { 1: '#45B0C4', 0: '#D0D4DA', [-1]: '#F0806A' };

/**
 * The weight of a matter: what is pledged or done by force of arms before what is said. Each is wider than the caption is high: then
 * it stands on the line, while a narrower line is broken where its caption is, and a short one is nothing but caption.
 */
const ASPECT_WIDTHS: Readonly<Record<string, string>> = { DEFENSE: '10px', INTELLIGENCE: '8.5px', DIPLOMACY: '8.5px' };
const OTHER_WIDTH = '7.5px';
const CAPTION_HEIGHT = '7px';

const INK = '#1F2937';

/** Later rules win. Actors and places stand out, the record around them is small and white; the first is the base that a sheet must hold. */
const NODES: readonly [selector: string, look: Look][] = [
  ['node', nodeLook('40px', '#FFFFFF', '#9CA3AF', INK, '<id>')],
  ['node.Actor', nodeLook('55px', '#1D3557', '#12233B', '#FFFFFF', '{name}')],
  ['node.Coalition', nodeLook('70px', '#F4B942', '#B7791F', INK, '{name}')],
  ['node.Organization', nodeLook('70px', '#FBE3A8', '#B7791F', INK, '{name}')],
  ['node.Place', nodeLook('55px', '#B8C9D9', '#7C93A8', INK, '{name}')],
  ['node.Claim', nodeLook('50px', '#FFFFFF', '#1D3557', INK, '{modality}')],
  ['node.Passage', nodeLook('40px', '#FFFFFF', '#9CA3AF', INK, '{locator}')],
  ['node.Source', nodeLook('65px', '#FFFFFF', '#7C4D9E', INK, '{reliability} {title}')],
  ['node.Gap', nodeLook('50px', '#FFFFFF', '#F0806A', INK, '{aspect} {side}')],
  ['node.Coverage', nodeLook('50px', '#FFFFFF', '#45B0C4', INK, '{type} {end}')],
  ['node.Alias', nodeLook('40px', '#FFFFFF', '#9CA3AF', INK, '{surface}')],
  ['node.RelationType', nodeLook('40px', '#FFFFFF', '#9CA3AF', INK, '{type}')],
];

/**
 * Text of `cypher/browser/style.grass`, the look of the graph in Neo4j Browser: the colour of a relation tells its sign, its width the
 * matter, its caption type and spell. The format takes no comments and no colon in a value; a rule knows labels or one type, no property.
 */
export function browserStyle(types: readonly RelationTypeRow[]): string {
  const relations = types
    .filter((type) => type.projects)
    .map(({ type, sign, takesPolarity, aspect }) => {
      // which way it points stands on each relation, where no rule can see it
      const color = SIGN_COLORS[takesPolarity ? 0 : sign] ?? '';
      const width = ASPECT_WIDTHS[aspect ?? ''] ?? OTHER_WIDTH;
      return [`relationship.${type}`, relationshipLook(color, width, `${shortName(type)} {spell}`)] as const;
    });
  const links = ['relationship', relationshipLook('#A5ABB6', '1px', '<type>')] as const;
  return [...NODES, links, ...relations].map(([selector, look]) => rule(selector, look)).join('\n');
}

/** `DEFENSE_PLEDGE_TO` is `defense pledge`: a line on the screen has room for two words, and its arrow says the rest. */
function shortName(type: string): string {
  return type
    .replace(/_(WITH|TO|OF|FOR|ON|IN)$/, '')
    .replaceAll('_', ' ')
    .toLowerCase();
}

function nodeLook(diameter: string, color: string, border: string, text: string, caption: string): Look {
  return {
    diameter,
    color,
    'border-color': border,
    'border-width': '2px',
    'text-color-internal': text,
    'font-size': '9px',
    caption: `"${caption}"`,
  };
}

function relationshipLook(color: string, width: string, caption: string): Look {
  return {
    color,
    'shaft-width': width,
    'font-size': CAPTION_HEIGHT,
    padding: '3px',
    'text-color-external': INK,
    'text-color-internal': INK,
    caption: `"${caption}"`,
  };
}

function rule(selector: string, look: Look): string {
  const lines = Object.entries(look).map(([key, value]) => `  ${key}: ${value};`);
  return `${selector} {\n${lines.join('\n')}\n}\n`;
}
