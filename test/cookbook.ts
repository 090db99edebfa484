import { type DocumentNode, type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { Parameter } from '../src/neo4j/parameters.js';

/** A question of the cookbook: its section of the page, and the two forms in it. */
export interface Recipe {
  readonly title: string;
  readonly section: string;
  readonly graphql: string;
  readonly cypher: string;
}

/** Rows under a head, as a recipe's Cypher gives them. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Parameter[])[];
}

/** The recipes of a page: what stands under each heading of the third level. */
export function recipesOf(page: string): Recipe[] {
  return page
    .split(/^(?=### )/m)
    .slice(1)
    .map((section) => {
      const block = (language: string) =>
        section.match(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'm'))?.[1];
      const title = section.match(/^### (.*)/)?.[1] ?? '';
      return { title, section, graphql: block('graphql') ?? '', cypher: block('cypher') ?? '' };
    });
}

/** The section with its answers put in: the JSON of the API, and the table. */
export function answered({ section }: Recipe, data: unknown, table: Table): string {
  return section
    .replace(/^```json\n[\s\S]*?^```$/m, () => `\`\`\`json\n${jsonText({ data })}\n\`\`\``)
    .replace(/^\|.*(?:\n\|.*)*$/m, () => tableText(table));
}

/** The anchor that a heading gets on GitHub. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** The rows of an answer, by the convention at the top of test/cookbook.test.ts. */
export function rowsOf(document: DocumentNode, data: Readonly<Record<string, unknown>>): Parameter[][] {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const parts = operation ? fieldsOf(document, operation.selectionSet) : [];
  return parts.flatMap((field) => {
    const rows = unfolded(document, field, data[keyOf(field)]);
    return parts.length === 1 ? rows : rows.map((row) => [keyOf(field), ...row]);
  });
}

function unfolded(document: DocumentNode, field: FieldNode, value: unknown): Parameter[][] {
  if (!field.selectionSet) return [[value as Parameter]];
  const fields = fieldsOf(document, field.selectionSet);
  if (Array.isArray(value) && value.length > 0) return value.flatMap((one) => unfolded(document, field, one));
  const record = Array.isArray(value) ? null : (value as Readonly<Record<string, unknown>> | null);
  const columns = fields.map((one) => unfolded(document, one, record?.[keyOf(one)] ?? null));
  if (columns.filter((rows) => rows.length > 1).length > 1) {
    throw new Error(`${keyOf(field)}: two lists beside each other make no table`);
  }
  return columns.reduce<Parameter[][]>(
    (table, rows) => table.flatMap((row) => rows.map((more) => [...row, ...more])),
    [[]],
  );
}

function fieldsOf(document: DocumentNode, set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, node.selectionSet);
    const named = document.definitions.find(
      (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value,
    );
    return named?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, named.selectionSet) : [];
  });
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function tableText({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map((row) => line(row.map(cellText)))].join('\n');
}

function cellText(value: Parameter): string {
  const text = Array.isArray(value) ? value.join(', ') : String(value ?? '–');
  return text.replaceAll('|', '\\|');
}

const WIDTH = 200;

/** JSON that is broken only where a line would be too wide; what has one key does not take a line for it. */
function jsonText(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent.length + line.length < WIDTH || typeof value !== 'object' || value === null) return line;
  const entries = Object.entries(value).map(([key, one]) => ({
    key: Array.isArray(value) ? '' : `${oneLine(key)}: `,
    one,
  }));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const [{ key, one } = { key: '', one: null }, ...more] = entries;
  if (more.length === 0) return `${open}${key}${jsonText(one, indent)}${close}`;
  const inner = `${indent}  `;
  return `${open}\n${entries.map((entry) => `${inner}${entry.key}${jsonText(entry.one, inner)}`).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${oneLine(one)}`)
    .join(', ')}}`;
}
