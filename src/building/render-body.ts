import { renderBody, summarize, type BodySummary } from '../articles/body.ts';
import type { LiveCoverage } from '../markdown/live-time.ts';
import type { ProjectPaths } from '../paths.ts';
import type { Problem } from '../problems.ts';

/** A source whose body is to be rendered. */
export interface BodySource {
  /** Its shown name. */
  file: string;
  /** The line on which the body begins, from 1. */
  bodyLine: number;
  /** Set for live coverage. */
  live?: LiveCoverage | undefined;
  /** Whether its pictures come in one width. */
  reduced: boolean;
}

/** What came of it. */
export interface RenderedSource {
  /** The source's shown name. */
  file: string;
  /** What is known of the body; undefined when it could not be rendered. */
  summary: BodySummary | undefined;
  /** The rendering as JSON, to be kept. */
  json: string;
  /** What its author must be told. */
  problems: Problem[];
}

/** Renders a body; one that is nested too deeply for any parser is a problem of its file, not the end of the run. */
export async function renderSource(
  source: BodySource,
  base: string,
  paths: ProjectPaths,
): Promise<RenderedSource> {
  const { file, reduced } = source;
  try {
    const rendered = await renderBody(source, { base, reduced }, paths);
    const json = JSON.stringify(rendered);
    return { file, summary: summarize(rendered, base), json, problems: rendered.problems };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'النص متداخل إلى عمق لا يُقرأ.';
    const remedy = 'خفف من تداخل الاقتباسات والقوائم والوسوم.';
    return { file, summary: undefined, json: '', problems: [{ severity: 'error', file, message, remedy }] };
  }
}
