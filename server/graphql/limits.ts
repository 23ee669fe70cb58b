/**
 * What an operation may cost, known before anything of it runs: tokens, depth, fields, aliases, directives, and the
 * objects it could answer when every page is full. One rule for HTTP and for whatever transport comes next.
 * Invariant: linear in the size of the document. Fragments are measured once each, so spreading them exponentially
 * costs nothing to find out; a fragment that spreads itself is refused. Called before graphql-js validates, some of
 * whose rules are not linear.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { PAGE_MAX } from './connection.ts';

export const LIMITS = {
  tokens: 4_000,
  operations: 10,
  depth: 12,
  rootFields: 20,
  fields: 1_500,
  aliases: 30,
  directives: 30,
  /** One object counts 1, one plain value a tenth. The request page with everything on it takes about a third. */
  cost: 10_000,
};

/** How many entries a list without `first` is thought to have. */
const LIST_GUESS = 5;
const VALUE_COST = 0.1;

export type Variables = Readonly<Record<string, unknown>>;

/** What a selection adds up to. `perPage` is what each object of the page around it costs, in `nodes` and `edges`. */
interface Measure {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  cost: number;
  perPage: number;
}
const nothing = (): Measure => ({ depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0, perPage: 0 });

export const tooLarge = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } });

/** A document, or the error to answer. Never throws. */
export function readDocument(source: string): DocumentNode | GraphQLError {
  try {
    return parse(source, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) return tooLarge('The operation is nested too deeply to be read.');
    if (/ tokens\. /.test(error.message)) return tooLarge(`An operation has at most ${LIMITS.tokens} tokens.`);
    return new GraphQLError(error.message, {
      source: error.source ?? null,
      positions: error.positions ?? null,
      extensions: { code: 'GRAPHQL_PARSE_FAILED', http: { status: 400 } },
    });
  }
}

/** The first limit that an operation of the document passes, or null. */
export function limitsError(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Variables | null | undefined,
): GraphQLError | null {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operations.length > LIMITS.operations) return tooLarge(`A document has at most ${LIMITS.operations} operations.`);
  const gauge = new Gauge(schema, document);
  for (const operation of operations) {
    const root = schema.getRootType(operation.operation);
    if (!root) continue;
    gauge.variables = variableValues(operation, variables ?? {});
    gauge.fragments.clear();
    const whole = gauge.selection(operation.selectionSet, root);
    if (gauge.cyclic) return tooLarge('A fragment spreads itself.');
    const rootFields = gauge.rootFields(operation.selectionSet);
    const passed = (
      [
        ['levels', whole.depth, LIMITS.depth],
        ['fields at its root', rootFields, LIMITS.rootFields],
        ['fields, fragments counted wherever they are spread', whole.fields, LIMITS.fields],
        ['aliases', whole.aliases, LIMITS.aliases],
        ['directives', whole.directives + (operation.directives?.length ?? 0), LIMITS.directives],
      ] as const
    ).find(([, has, most]) => has > most);
    if (passed) return tooLarge(`An operation has at most ${passed[2]} ${passed[0]}; this one has ${passed[1]}.`);
    if (whole.cost > LIMITS.cost)
      return tooLarge(
        `This operation could answer ${Math.ceil(whole.cost)} objects, at most ${LIMITS.cost} are allowed. ` +
          'Ask for smaller pages, or for less in each.',
      );
  }
  return null;
}

/** Values given, else the defaults written in the operation. */
function variableValues(operation: OperationDefinitionNode, given: Variables): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (Object.hasOwn(given, name)) values.set(name, given[name]);
    else if (defaultValue?.kind === Kind.INT) values.set(name, Number(defaultValue.value));
  }
  return values;
}

class Gauge {
  variables = new Map<string, unknown>();
  /** Measured once; null while being measured. */
  readonly fragments = new Map<string, Measure | null>();
  cyclic = false;
  private readonly schema: GraphQLSchema;
  private readonly definitions = new Map<string, FragmentDefinitionNode>();

  constructor(schema: GraphQLSchema, document: DocumentNode) {
    this.schema = schema;
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.definitions.set(node.name.value, node);
  }

  selection(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure {
    const sum = nothing();
    for (const node of set.selections) {
      sum.directives += node.directives?.length ?? 0;
      const part =
        node.kind === Kind.FIELD
          ? this.field(node, parent)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.selection(
                node.selectionSet,
                node.typeCondition ? this.schema.getType(node.typeCondition.name.value) : parent,
              )
            : this.fragment(node.name.value);
      sum.depth = Math.max(sum.depth, part.depth);
      sum.fields += part.fields;
      sum.aliases += part.aliases;
      sum.directives += part.directives;
      sum.cost += part.cost;
      sum.perPage += part.perPage;
    }
    return sum;
  }

  private fragment(name: string): Measure {
    const known = this.fragments.get(name);
    if (known === null) this.cyclic = true;
    const definition = this.definitions.get(name);
    if (known || known === null || !definition) return known ?? nothing();
    this.fragments.set(name, null);
    const measure = this.selection(definition.selectionSet, this.schema.getType(definition.typeCondition.name.value));
    measure.directives += definition.directives?.length ?? 0;
    this.fragments.set(name, measure);
    return measure;
  }

  private field(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    const own: Measure = { ...nothing(), depth: 1, fields: 1, aliases: node.alias ? 1 : 0 };
    if (!node.selectionSet) return { ...own, cost: VALUE_COST };
    const name = node.name.value;
    // graphql-js itself bounds how deep introspection may go; it is closed unless there is an explorer.
    if (name === '__schema' || name === '__type') return own;
    const definition =
      isObjectType(parent) || isInterfaceType(parent) ? (parent.getFields()[name] ?? undefined) : undefined;
    const type = definition ? getNamedType(definition.type) : undefined;
    const below = this.selection(node.selectionSet, isCompositeType(type) ? type : undefined);
    own.depth += below.depth;
    own.fields += below.fields;
    own.aliases += below.aliases;
    own.directives += below.directives;
    const each = 1 + below.cost + below.perPage * this.pageSize(node, definition);
    if ((name === 'nodes' || name === 'edges') && parent?.name.endsWith('Connection')) return { ...own, perPage: each };
    return { ...own, cost: each * (definition && isList(definition) ? LIST_GUESS : 1) };
  }

  rootFields(set: SelectionSetNode): number {
    const counted = new Map<string, number>();
    const count = (of: SelectionSetNode): number =>
      of.selections.reduce((sum, node) => {
        if (node.kind === Kind.FIELD) return sum + 1;
        if (node.kind === Kind.INLINE_FRAGMENT) return sum + count(node.selectionSet);
        const name = node.name.value;
        const definition = this.definitions.get(name);
        if (!counted.has(name)) counted.set(name, definition ? count(definition.selectionSet) : 0);
        return sum + counted.get(name)!;
      }, 0);
    return count(set);
  }

  private pageSize(node: FieldNode, definition: GraphQLField<unknown, unknown> | undefined): number {
    const declared = definition?.args.find((arg) => arg.name === 'first');
    if (!declared) return PAGE_MAX;
    const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    let size: unknown = declared.defaultValue;
    if (given?.kind === Kind.INT) size = Number(given.value);
    else if (given?.kind === Kind.VARIABLE && this.variables.has(given.name.value))
      size = this.variables.get(given.name.value);
    // What is not 1–100 is refused where the page is read; here it counts as the largest there is.
    return typeof size === 'number' && size >= 0 && size <= PAGE_MAX ? size : PAGE_MAX;
  }
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
