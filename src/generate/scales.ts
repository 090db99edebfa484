import { type DocumentNode, Kind } from 'graphql';

/** The closed lists of the SDL as TypeScript constants, for the code and for `check`. */
export function scaleTable(sdl: DocumentNode): string {
  const enums = sdl.definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION);
  return [
    '// Written by `npm run generate` from schema/scales.graphql.',
    '',
    '/** The closed lists by name, each in the order of its scale; values are as stored. */',
    'export const SCALES = {',
    ...enums.map(
      (node) => `  ${node.name.value}: [${(node.values ?? []).map((value) => `'${value.name.value}'`).join(', ')}],`,
    ),
    '} as const;',
    '',
    '/** A value of the named closed list. */',
    'export type Scale<Name extends keyof typeof SCALES> = (typeof SCALES)[Name][number];',
    '',
  ].join('\n');
}
