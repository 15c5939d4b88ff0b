import { Archive } from './archive.client.ts';
import { Searcher } from './searcher.client.ts';
import type { WorkerAnswer, WorkerMessage } from './engine.client.ts';
import { tellLoaded } from './page/loaded.client.ts';

/** The search engine's worker: searching a large archive must not hold up the page. */

let opening: Promise<Searcher> | undefined;
let failures = 0;

/** Opens the archive when it is first needed; what failed can be tried again. */
function searcher({ engine, base }: WorkerMessage): Promise<Searcher> {
  opening ??= (async () => {
    // A browser remembers that a module did not come; under another address it asks again.
    const address = failures === 0 ? engine : `${engine}?again=${failures}`;
    return new Searcher(await Archive.open(address, base), base);
  })().catch((error: unknown) => {
    opening = undefined;
    failures += 1;
    throw error;
  });
  return opening;
}

function valueOf(own: Searcher, { find, facets, view = [] }: WorkerMessage): Promise<WorkerAnswer['value']> {
  if (find) return own.find(find);
  return facets ? own.facets(facets) : own.view(view);
}

tellLoaded();

addEventListener('message', (event: MessageEvent<WorkerMessage>) => {
  const { data } = event;
  const answer = (answered: WorkerAnswer) => {
    postMessage(answered);
  };
  void (async () => {
    try {
      const own = await searcher(data);
      answer({ number: data.number, value: await valueOf(own, data) });
    } catch (error) {
      answer({ number: data.number, error: error instanceof Error ? error.message : String(error) });
    }
  })();
});
