/** A question of the cookbook, as the pages offer it. */
interface Recipe {
  readonly title: string;
  readonly query: string;
}

/** The questions of docs/cookbook.md in TypeScript, by its sections: the heading of each and its GraphQL. */
export function cookbookModule(page: string): string {
  const sections = page
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => ({ title: headingOf(section), recipes: recipesOf(section) }));
  return `// Written by \`npm run generate\` from docs/cookbook.md.

/** A question that is ready to run. */
export interface Recipe {
  readonly title: string;
  readonly query: string;
}

/** The questions of the cookbook, by its sections. */
export const COOKBOOK: readonly { readonly title: string; readonly recipes: readonly Recipe[] }[] = ${JSON.stringify(sections, null, 2)};
`;
}

function recipesOf(section: string): Recipe[] {
  return section
    .split(/^(?=### )/m)
    .slice(1)
    .map((recipe) => {
      const title = headingOf(recipe);
      const query = recipe.match(/^```graphql\n([\s\S]*?)^```$/m)?.[1];
      if (query === undefined) throw new Error(`docs/cookbook.md: "${title}" has no GraphQL`);
      return { title, query };
    });
}

function headingOf(section: string): string {
  return section.match(/^#+ (.*)/)?.[1] ?? '';
}
