import { parentPort, workerData } from 'node:worker_threads';
import type { ProjectPaths } from '../paths.ts';
import { ContentError } from '../problems.ts';
import { renderSource, type BodySource, type RenderedSource } from './render-body.ts';

/** What a worker is told when it starts. */
export interface RenderWorkerData {
  /** The site's base path. */
  base: string;
  /** Where things lie. */
  paths: ProjectPaths;
}

/** Its answer to a batch; an error that ends the run crosses threads only as its parts. */
export type RenderAnswer = { rendered: RenderedSource[] } | { problems: ContentError['problems'] };

/** A thread that renders batches of bodies, one after the other: see render-bodies.ts. */
const { base, paths } = workerData as RenderWorkerData;

parentPort?.on('message', (batch: BodySource[]) => {
  const work = async (): Promise<RenderAnswer> => {
    const rendered: RenderedSource[] = [];
    try {
      for (const source of batch) rendered.push(await renderSource(source, base, paths));
    } catch (error) {
      if (error instanceof ContentError) return { problems: error.problems };
      throw error;
    }
    return { rendered };
  };
  void work().then((answer) => parentPort?.postMessage(answer));
});
