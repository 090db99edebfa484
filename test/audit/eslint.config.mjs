// All rules that @graphql-eslint has for a schema. What is left out or narrowed says why.
import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphqlPlugin;

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...configs['flat/schema-all'].rules,
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      // fields stand by what belongs together, values of a scale from least to most; the alphabet would tear both apart
      '@graphql-eslint/alphabetize': 'off',
      // a description of one line takes one line
      '@graphql-eslint/description-style': 'off',
      // a list at the root that cannot be given is an error; null would be a second way to say so, to be looked for by every client
      '@graphql-eslint/require-nullable-result-in-root': 'off',
      // pages go forward only: the index gives one way, and nobody asked for the other; the Relay specification asks for one
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // short lists (sectors, evidence, what a claim supersedes) are plain lists; the rest of the rule holds
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // these are values, or derived anew for each question: there is nothing to ask for again
      '@graphql-eslint/strict-id-in-types': [
        'error',
        {
          acceptedIdNames: ['id'],
          acceptedIdTypes: ['ID'],
          exceptions: {
            types: [
              ...['Alias', 'Attribution', 'AxisChange', 'Candidate', 'PageInfo'],
              ...['RelationTypeInfo', 'Resolution', 'SearchHit', 'Shift', 'Stance'],
            ],
            suffixes: ['Connection', 'Edge'],
          },
        },
      ],
    },
  },
];
