import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { COMPUTED } from '../src/api/cost-weights.js';

/** Root fields that only the resolvers answer: to compare them would be to compare the resolvers with themselves. */
const THEIRS_ALONE = new Set(['relationTypes', ...Object.keys(COMPUTED).map((key) => key.replace('Query.', ''))]);

/** An operation that was made up, with its variables. */
export interface Operation {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** What arguments may be filled with. */
export interface Material {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly cursors: readonly string[];
}

/** Makes up operations over a schema: fields, aliases, fragments, directives, variables, arguments good and bad. Equal seeds give equal operations. */
export class OperationMaker {
  readonly #random: () => number;
  readonly #schema: GraphQLSchema;
  readonly #material: Material;
  #definitions: string[] = [];
  #variables: Record<string, unknown> = {};
  #fragments: string[] = [];
  #lists = 0;

  constructor(schema: GraphQLSchema, material: Material, random: () => number) {
    this.#schema = schema;
    this.#material = material;
    this.#random = random;
  }

  next(): Operation {
    this.#definitions = [];
    this.#variables = {};
    this.#fragments = [];
    this.#lists = 0;
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const fields = Object.values(query.getFields()).filter(({ name }) => !THEIRS_ALONE.has(name));
    const roots = Array.from({ length: this.#chance(0.25) ? 2 : 1 }, (_, i) =>
      this.#field(this.#pick(fields), 3, `f${i}: `),
    );
    const body = this.#chance(0.1) ? [...roots, '__typename'] : roots;
    const definitions = this.#definitions.length > 0 ? `(${this.#definitions.join(', ')})` : '';
    return {
      query: [`query Made${definitions} { ${body.join(' ')} }`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    };
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number, alias = ''): string {
    const args = field.args.flatMap((argument) => {
      const wanted = isNonNullType(argument.type) || this.#chance(argument.name === 'after' ? 0.06 : 0.3);
      return wanted || /^(id|name)$/.test(argument.name) ? this.#argument(field, argument) : [];
    });
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? ` ${this.#selection(type, depth - 1)}` : '';
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.#directive()}${below}`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    // connections and edges are no level of their own
    const isPart = /(Connection|Edge)$/.test(type.name);
    const chosen = fields.filter(({ type: below, name }) => {
      const isLeaf = !isCompositeType(getNamedType(below));
      if (isPart) return name === 'edges' || name === 'node' || this.#chance(0.3);
      if (isLeaf) return this.#chance(0.3);
      if (depth < 0 || this.#lists > 5) return false;
      return this.#chance(0.3);
    });
    const parts = chosen.map((field) => {
      if (isListType(getNullableType(field.type)) || /Connection$/.test(getNamedType(field.type).name)) this.#lists++;
      return this.#field(
        field,
        isPart ? depth + 1 : depth,
        this.#chance(0.15) ? `${this.#pick(['a', 'b'])}_${field.name}: ` : '',
      );
    });
    if (parts.length === 0 || this.#chance(0.15)) parts.push('__typename');
    if (isInterfaceType(type) && this.#chance(0.4)) parts.push(this.#narrowed(type, depth));
    if (this.#chance(0.08)) parts.push(this.#spread(type, depth));
    return `{ ${parts.join(' ')} }`;
  }

  #narrowed(type: GraphQLNamedType, depth: number): string {
    const types = isInterfaceType(type) ? this.#schema.getPossibleTypes(type) : [];
    const one = this.#pick(types);
    return `... on ${one.name}${this.#directive()} ${this.#selection(one, Math.min(depth, 0))}`;
  }

  #spread(type: GraphQLNamedType, depth: number): string {
    const name = `part${this.#fragments.length}`;
    this.#fragments.push('');
    const at = this.#fragments.length - 1;
    this.#fragments[at] = `fragment ${name} on ${type.name} ${this.#selection(type, Math.min(depth, 0))}`;
    return `...${name}`;
  }

  #directive(): string {
    if (!this.#chance(0.06)) return '';
    const name = this.#pick(['skip', 'include']);
    const value = this.#chance(0.5);
    return ` @${name}(if: ${this.#chance(0.5) ? this.#variable('Boolean!', value) : value})`;
  }

  #argument(field: GraphQLField<unknown, unknown>, { name, type }: GraphQLArgument): string[] {
    if (field.args.some((one) => one.name === 'name') && field.args.some((one) => one.name === 'id')) {
      // one of the two, mostly
      const isName = this.#variables['byName'] === true || this.#chance(0.5);
      if ((name === 'name') !== isName && !this.#chance(0.02)) return [];
    }
    const value = this.#value(name, type);
    if (value === undefined) return [];
    const text = this.#chance(0.4) ? this.#variable(String(type), value) : literal(value, type);
    return [`${name}: ${text}`];
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#definitions.length}`;
    this.#definitions.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #value(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.#value(name, type.ofType) ?? this.#pick(this.#material.ids);
    if (this.#chance(0.05)) return null;
    if (isListType(type)) {
      return Array.from(
        { length: 1 + Math.floor(this.#random() * 3) },
        () => this.#value(name, type.ofType) ?? undefined,
      ).filter((value) => value !== undefined && value !== null);
    }
    if (isEnumType(type)) return this.#pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter(() => this.#chance(0.2));
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(field.name, field.type) ?? null]));
    }
    if (name === 'first') return this.#chance(0.03) ? this.#pick([0, 101]) : 1 + Math.floor(this.#random() * 6);
    if (name === 'after') return this.#pick(this.#material.cursors);
    if (name === 'sign') return this.#pick([1, 0, -1]);
    if (type.toString() === 'Date') return this.#pick(['1990-01-01', '2009-06-15', '2018-02-28', '2026-01-01']);
    if (type.toString() === 'Boolean') return this.#chance(0.5);
    if (type.toString() === 'Int') return this.#pick([1, 2]);
    return this.#pick(
      name === 'id' || name === 'ids' || name === 'source'
        ? this.#material.ids
        : [...this.#material.names, ...this.#material.ids],
    );
  }

  #chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.#random() * items.length)] as T;
  }
}

function literal(value: unknown, type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (value === null) return 'null';
  if (Array.isArray(value) && isListType(bare)) return `[${value.map((one) => literal(one, bare.ofType)).join(', ')}]`;
  if (isEnumType(bare)) return String(value);
  if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    const entries = Object.entries(value as Record<string, unknown>);
    return `{${entries.map(([name, one]) => `${name}: ${literal(one, (fields[name] as { type: GraphQLInputType }).type)}`).join(', ')}}`;
  }
  return JSON.stringify(value);
}
