import { formatDate } from '../arabic/dates.ts';
import type { PendingResult } from './engine.client.ts';
import type { SearchSettings } from './settings.ts';

/** An excerpt with its marks as nodes. Only text and `<mark>` come through, whatever the index says. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    if (node.nodeName !== 'MARK') return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** An element with a class and text. */
function textElement(name: string, className: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

/** Loads a result and makes its entry in the list. */
export async function resultEntry(pending: PendingResult, settings: SearchSettings): Promise<HTMLElement> {
  const { url, excerpt, meta } = await pending();
  const entry = document.createElement('li');
  const headline = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  headline.append(link);
  const words = document.createElement('p');
  words.className = 'result-excerpt';
  words.append(...excerptNodes(excerpt));
  const about = [meta.section, meta.date && formatDate(Number(meta.date), settings.dateStyle)];
  entry.append(headline, textElement('p', 'result-about', about.filter(Boolean).join(' – ')), words);
  return entry;
}
