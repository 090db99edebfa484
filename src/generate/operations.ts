import { codegen } from '@graphql-codegen/core';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, Kind, parse } from 'graphql';

/** An operation of the pages: one file, one operation, with the fragments that it uses. */
export interface OperationFile {
  readonly name: string;
  readonly text: string;
}

/** The operations of the pages as typed texts: one that the SDL does not answer is not generated. */
export async function operationTexts(sdl: DocumentNode, files: readonly OperationFile[]): Promise<string> {
  const documents = files.map(({ name, text }) => ({ location: name, document: parse(text) }));
  const types = await codegen({
    filename: 'operations.generated.ts',
    schema: sdl,
    documents,
    config: {},
    plugins: [
      {
        typescriptOperations: {
          enumsAsTypes: true,
          immutableTypes: true,
          useTypeImports: true,
          skipTypename: true,
          scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        },
      },
    ],
    pluginMap: { typescriptOperations },
  });
  const texts = files.map(({ name, text }, i) => operationText(name, text, documents[i]?.document));
  const head = `// Written by \`npm run generate\` from schema/*.graphql and src/explorer/operations/*.graphql.\n\nimport type { Document } from './ask/document.js';`;
  return `${head}\n\n${types.trim()}\n\n${texts.join('\n')}`;
}

/** What the explorer asks when it is opened, in the order in which it matters. */
const FIRST = ['story.graphql', 'picture.graphql'];

/** The texts of what the explorer asks first, for the API, which has no other part in the pages' operations. */
export function firstQuestions(files: readonly OperationFile[]): string {
  const texts = FIRST.map((first) => files.find(({ name }) => name === first)?.text);
  return `// Written by \`npm run generate\` from src/explorer/operations.\n\n/** What the explorer asks when it is opened: ${FIRST.join(', ')}. */\nexport const FIRST_QUESTIONS: readonly string[] = ${JSON.stringify(texts, null, 2)};\n`;
}

function operationText(file: string, text: string, document: DocumentNode | undefined): string {
  const operations = document?.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION) ?? [];
  const name = operations[0]?.name?.value;
  if (!name || operations.length > 1) throw new Error(`${file} must hold one operation, with a name`);
  const variables = operations[0]?.variableDefinitions?.length ? `${name}QueryVariables` : 'Record<string, never>';
  return `/** ${file} */\nexport const ${name}: Document<${name}Query, ${variables}> = ${JSON.stringify(text)};\n`;
}
