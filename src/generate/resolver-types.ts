import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import type { DocumentNode } from 'graphql';

/** Types of the SDL's arguments and enums, so that a resolver that disagrees with the SDL does not compile. */
export async function argumentTypes(sdl: DocumentNode): Promise<string> {
  const text = await codegen({
    filename: 'types.generated.ts',
    schema: sdl,
    documents: [],
    config: {},
    plugins: [
      {
        typescript: {
          onlyOperationTypes: false,
          enumsAsTypes: true,
          useTypeImports: true,
          skipTypename: true,
          scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
          maybeValue: 'T | null | undefined',
        },
      },
    ],
    pluginMap: { typescript },
  });
  return `// Written by \`npm run generate\` from schema/*.graphql.\n\n${text.trim()}\n`;
}
