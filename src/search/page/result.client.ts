import { formatDate } from '../../arabic/dates.ts';
import type { DateStyle } from '../../arabic/dates.ts';
import type { ExcerptPiece, ResultView } from '../protocol.ts';
import { markedRuns } from './marked.ts';

/** Pieces as nodes: text, `<mark>` and `<bdi>`, whatever the index says. Never as HTML. */
function markedNodes(pieces: readonly ExcerptPiece[]): Node[] {
  return markedRuns(pieces).flatMap(({ pieces: run, isolate }) => {
    const nodes = run.map(({ text, mark }): Node => {
      if (!mark) return document.createTextNode(text);
      const marked = document.createElement('mark');
      marked.textContent = text;
      return marked;
    });
    if (!isolate) return nodes;
    const isolated = document.createElement('bdi');
    isolated.dir = 'ltr';
    isolated.append(...nodes);
    return [isolated];
  });
}

/** Section and date in one line, each isolated: a section may have a Latin name. */
function aboutLine(section: string, date: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'result-about';
  for (const [index, part] of [section, date].filter((one) => one !== '').entries()) {
    const isolated = document.createElement('bdi');
    isolated.textContent = part;
    line.append(index > 0 ? ' – ' : '', isolated);
  }
  return line;
}

/** Where the words are in the story. */
function excerptLine({ pieces, fromStart, toEnd }: ResultView['excerpt']): HTMLElement {
  const line = document.createElement('p');
  line.className = 'result-excerpt';
  line.append(fromStart ? '' : '… ', ...markedNodes(pieces), toEnd ? '' : ' …');
  return line;
}

/** A story's entry in the list of results. */
export function resultEntry(view: ResultView, dateStyle: DateStyle): HTMLLIElement {
  const entry = document.createElement('li');
  const headline = document.createElement('h2');
  const link = document.createElement('a');
  link.href = view.url;
  link.append(...markedNodes(view.title));
  headline.append(link);
  entry.append(aboutLine(view.section, formatDate(view.dateMs, dateStyle)), headline);
  if (view.excerpt.pieces.length > 0) entry.append(excerptLine(view.excerpt));
  return entry;
}
