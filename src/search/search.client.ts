import { openEngine } from './engine.client.ts';
import type { SearchRequest } from './protocol.ts';
import type { SearchSettings } from './settings.ts';

const list = document.querySelector<HTMLOListElement>('[data-search-results]');
const form = document.querySelector<HTMLFormElement>('.search-form');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');
if (list && form && field) {
  const settings = JSON.parse(list.dataset.settings ?? '{}') as SearchSettings;
  const engine = openEngine(settings);
  let turn = 0;
  field.addEventListener('input', () => {
    const request: SearchRequest = { query: field.value, section: '', topic: '', author: '', from: '', to: '', order: 'relevance' };
    const ours = ++turn;
    void (async () => {
      const found = await engine.find(request);
      if (ours !== turn) return;
      const views = await engine.view(found.ids.slice(0, 10));
      list.replaceChildren(...views.map((view) => { const li = document.createElement('li'); li.textContent = `${view.title.map((p) => p.text).join('')} — ${view.excerpt.pieces.map((p) => (p.mark ? `[${p.text}]` : p.text)).join('')}`; return li; }));
      form.dispatchEvent(new CustomEvent('nashra:results', { bubbles: true, detail: { request, ids: found.ids, found } }));
    })().catch((error: unknown) => { console.error(error); });
  });
}
