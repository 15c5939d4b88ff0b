import { read } from './output.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A node of structured data as it is parsed. */
export type GraphNode = Record<string, unknown>;

/** A page's structured data. */
export interface PageGraph {
  '@context': unknown;
  '@graph': GraphNode[];
}

/** The structured data of a page: all of them. */
export const graphsOf = (site: string, page: string): PageGraph[] =>
  [...read(site, page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gu)].map(
    ([, json]) => JSON.parse(json ?? '') as PageGraph,
  );

/** The nodes of a page by their type. */
export const nodesOf = (site: string, page: string): Map<string, GraphNode> =>
  new Map(
    graphsOf(site, page).flatMap((graph) => graph['@graph'].map((node) => [String(node['@type']), node])),
  );

const isNode = (value: unknown): value is GraphNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReference = (node: GraphNode) => Object.keys(node).join() === '@id';

/** ISO 8601: a date, or a moment with its zone (https://schema.org/DateTime). */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/u;

/** Whether a plain value is one that a property may hold. */
function fits(value: unknown, range: readonly string[]): boolean {
  if (typeof value === 'boolean') return range.includes('Boolean');
  if (typeof value === 'number') return range.some((name) => ['Number', 'Integer', 'Float'].includes(name));
  if (typeof value !== 'string' || value === '') return false;
  if (range.includes('Text')) return true;
  // Of a Thing its address may stand for it: so Google describes `item` of a breadcrumb.
  if (range.includes('URL') || range.includes('Thing')) return URL.canParse(value) && /^https?:/u.test(value);
  if (range.includes('Date') || range.includes('DateTime')) return DATE.test(value);
  return range.includes('Distance') && /^\d+$/u.test(value);
}

/** Every node inside a value, itself included, and references too. */
function nodesIn(value: unknown): GraphNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

/** Nodes of a graph that nothing connects with the first one, in whichever direction. */
function unconnected(nodes: readonly GraphNode[]): string[] {
  const idsOf = (node: GraphNode) =>
    nodesIn(node).flatMap((one) => (typeof one['@id'] === 'string' ? [one['@id']] : []));
  const groups = nodes.map(idsOf);
  const reached = new Set(groups[0]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const group of groups)
      if (group.some((id) => reached.has(id))) group.forEach((id) => reached.add(id));
  }
  return groups.flatMap(([id]) =>
    id !== undefined && !reached.has(id) ? [`${id} is connected with nothing`] : [],
  );
}

/**
 * What is wrong with a page's structured data: types and properties that schema.org does not have, properties that do
 * not fit their type, values that do not fit their property, references to what is not in the graph, nodes apart.
 */
export function graphFaults(graph: PageGraph, { has, isA, rangeOf }: Vocabulary): string[] {
  const nodes = graph['@graph'];
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  const faults: string[] =
    graph['@context'] === 'https://schema.org' ? [] : ['not the context of schema.org'];
  if (byId.size !== nodes.length || byId.has(undefined)) faults.push('nodes without an @id of their own');

  const judge = (node: GraphNode) => {
    const type = String(node['@type']);
    if (!has(type)) {
      faults.push(`${type} is no type`);
      return;
    }
    for (const [property, value] of Object.entries(node)) {
      if (property.startsWith('@')) continue;
      // Notes on an action's input (https://schema.org/docs/actions.html).
      if (property === 'query-input' && type === 'SearchAction') continue;
      const range = rangeOf(type, property);
      if (!range) faults.push(`${property} does not fit ${type}`);
      for (const one of range ? [value].flat() : []) {
        const meant = isNode(one) && isReference(one) ? byId.get(one['@id']) : one;
        if (meant === undefined) faults.push(`${type}.${property} refers to nothing`);
        else if (!isNode(meant)) {
          if (!fits(meant, range ?? []))
            faults.push(`${type}.${property} cannot be ${JSON.stringify(meant)}`);
        } else {
          if (!isA(String(meant['@type']), range ?? []))
            faults.push(`${type}.${property} cannot be a ${String(meant['@type'])}`);
          if (meant === one) judge(meant);
        }
      }
    }
  };
  nodes.forEach(judge);
  return [...faults, ...unconnected(nodes)];
}
