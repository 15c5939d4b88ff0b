import { formatDate } from '../arabic/dates.ts';
import { isolatedNodes } from '../components/bidi.client.ts';
import type { PendingResult } from './engine.client.ts';
import type { SearchSettings } from './settings.ts';

/** An excerpt with its marks as nodes. Only text and `<mark>` come through, whatever the index says. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  const nodes = [...parsed.body.childNodes].flatMap((node): Node[] => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return [document.createTextNode(text)];
    // The engine's words carry the punctuation that touches them; the mark is for the word.
    const [, word = text, rest = ''] = /^(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(text) ?? [];
    const mark = document.createElement('mark');
    mark.textContent = word;
    return [mark, document.createTextNode(rest)];
  });
  return [document.createTextNode('… '), ...nodes, document.createTextNode(' …')];
}

/** Section and date in one line, each isolated: a section may have a Latin name. */
function aboutLine(parts: readonly string[]): HTMLElement {
  const line = document.createElement('p');
  line.className = 'result-about';
  for (const [index, part] of parts.entries()) {
    const isolated = document.createElement('bdi');
    isolated.textContent = part;
    line.append(index > 0 ? ' – ' : '', isolated);
  }
  return line;
}

/** Loads a result and makes its entry in the list. */
export async function resultEntry(pending: PendingResult, settings: SearchSettings): Promise<HTMLElement> {
  const { url, excerpt, meta } = await pending();
  const entry = document.createElement('li');
  const headline = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.append(...isolatedNodes(meta.title ?? url));
  headline.append(link);
  const words = document.createElement('p');
  words.className = 'result-excerpt';
  words.append(...excerptNodes(excerpt));
  const date = meta.date === undefined ? '' : formatDate(Number(meta.date), settings.dateStyle);
  const about = [meta.section ?? '', date].filter((part) => part !== '');
  entry.append(headline, aboutLine(about), words);
  return entry;
}
