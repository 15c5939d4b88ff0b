import { SaxesParser, type SaxesAttributeNS } from 'saxes';

/** An element of an XML document. */
export interface Node {
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** The validator's prefixes. */
const NAMES: Record<string, string> = {
  'http://www.w3.org/2005/Atom': 'atom',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};

/** Reads XML strictly, with namespaces; names are those that the validator uses (`dc_creator`). */
export function parseXml(xml: string): Node {
  const root: Node = { name: '', namespace: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    const prefix = uri === '' ? '' : `${NAMES[uri] ?? `unknown:${uri}`}_`;
    const given = Object.values(attributes as Record<string, SaxesAttributeNS>);
    const node: Node = {
      name: prefix + local,
      namespace: uri,
      attributes: Object.fromEntries(given.map(({ name, value }) => [name, value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  const add = (text: string) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [whole] = root.children;
  if (!whole) throw new Error('no element');
  return whole;
}

/** An element and all below it. */
export const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)];
/** An element's children of a name. */
export const named = (node: Node, name: string) => node.children.filter((child) => child.name === name);
/** Their text. */
export const textOf = (node: Node, name: string) => named(node, name).map(({ text }) => text.trim());
