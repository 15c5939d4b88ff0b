import { Worker } from 'node:worker_threads';
import type { ProjectPaths } from '../paths.ts';
import { ContentError } from '../problems.ts';
import { renderSource, type BodySource, type RenderedSource } from './render-body.ts';
import { wholeCores } from './cores.ts';
import type { RenderAnswer, RenderWorkerData } from './render-worker.ts';

/** Bodies that are worth a second thread: to start one costs what about 200 bodies cost. */
const WORTH_A_THREAD = 400;

/** Bodies given to a thread at a time. */
const BATCH = 40;

/** More threads than this wait for the disk. */
const MOST_THREADS = 8;

/** Renders in threads: each takes the next batch when it is done with one. */
async function inThreads(
  sources: readonly BodySource[],
  threads: number,
  base: string,
  paths: ProjectPaths,
  onDone: (rendered: RenderedSource) => void,
): Promise<void> {
  let next = 0;
  const workerData: RenderWorkerData = { base, paths };
  const run = (worker: Worker) =>
    new Promise<void>((resolve, reject) => {
      const give = () => {
        const batch = sources.slice(next, next + BATCH);
        next += batch.length;
        if (batch.length > 0) worker.postMessage(batch);
        else resolve();
      };
      worker.on('message', (answer: RenderAnswer) => {
        if ('problems' in answer) {
          reject(new ContentError(answer.problems));
          return;
        }
        answer.rendered.forEach(onDone);
        give();
      });
      worker.once('error', reject);
      give();
    });
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./render-worker.ts', import.meta.url), { workerData }),
  );
  try {
    await Promise.all(workers.map(run));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/**
 * Renders bodies that no cache has: in this thread when they are few, in one thread for each core when they are many.
 * @param onDone given each, in no certain order: what it does not keep is gone
 */
export async function renderBodies(
  sources: readonly BodySource[],
  base: string,
  paths: ProjectPaths,
  onDone: (rendered: RenderedSource) => void,
): Promise<void> {
  const threads = Math.min(MOST_THREADS, wholeCores());
  if (threads > 1 && sources.length >= WORTH_A_THREAD) {
    await inThreads(sources, threads, base, paths, onDone);
    return;
  }
  for (const source of sources) onDone(await renderSource(source, base, paths));
}
