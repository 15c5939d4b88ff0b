import type { Figures } from './contenders.ts';
import type { Cost } from './measure.ts';

/** The middle of some numbers. */
function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const STEPS = ['clean', 'cleanSearch', 'added', 'addedSearch'] as const;

/** The median of each figure by itself. */
export function medianFigures(all: readonly Figures[]): Figures {
  const costs = STEPS.flatMap((step): [string, Cost][] => {
    const found = all.flatMap((figures) => figures[step] ?? []);
    const of = (name: keyof Cost) => median(found.map((cost) => cost[name]));
    return found.length > 0 ? [[step, { cpu: of('cpu'), wall: of('wall'), memory: of('memory') }]] : [];
  });
  const rewritten = all.flatMap((figures) => figures.rewritten ?? []);
  return {
    ...(Object.fromEntries(costs) as unknown as Figures),
    ...(rewritten.length > 0 && { rewritten: median(rewritten) }),
  };
}

const NAMES: Record<(typeof STEPS)[number], string> = {
  clean: 'clean, without search',
  cleanSearch: 'clean, with search',
  added: 'one story added, without search',
  addedSearch: 'one story added, with search',
};

/** A Markdown table of what each cost; Nashra's ratio to each stands beside it. */
export function tableOf(medians: Record<string, Figures>): string {
  const ours = medians.Nashra;
  const rows = STEPS.flatMap((step) =>
    Object.entries(medians).flatMap(([name, figures]) => {
      // A peer without an incremental build pays for all again.
      const cost = figures[step] ?? (step === 'added' ? figures.clean : figures.cleanSearch);
      const ratio = ours?.[step] && name !== 'Nashra' ? (ours[step].cpu / cost.cpu).toFixed(2) : '';
      const cells = [
        NAMES[step],
        name,
        cost.cpu.toFixed(1),
        cost.wall.toFixed(1),
        cost.memory.toFixed(0),
        ratio,
      ];
      return [`| ${cells.join(' | ')} |`];
    }),
  );
  return [
    '| build | generator | CPU s | wall s | peak MB | Nashra’s CPU / its |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** The goals of the project that these figures can tell, each with the figure and whether it is met. */
export function goals(medians: Record<string, Figures>): string {
  const ours = medians.Nashra;
  const markdownIt = medians['Eleventy 3, markdown-it'];
  const unified = medians['Eleventy 3, unified'];
  const hugo = medians.Hugo;
  if (!ours) return '';
  const lines: string[] = [];
  const goal = (name: string, value: number | undefined, most: number) => {
    if (value === undefined) return;
    lines.push(`- ${value <= most ? 'met' : 'MISSED'}: ${name}: ${value.toFixed(2)} (at most ${most})`);
  };
  const { addedSearch } = ours;
  const over = (cost: Cost | undefined, other: Cost | undefined, name: keyof Cost = 'cpu') =>
    cost && other && cost[name] / other[name];
  goal('one story added / own clean build', over(addedSearch, ours.cleanSearch), 0.15);
  goal('one story added / Hugo + Pagefind', over(addedSearch, hugo?.cleanSearch), 0.25);
  goal('one story added / Eleventy + Pagefind', over(addedSearch, markdownIt?.cleanSearch), 0.2);
  goal('clean / Eleventy with the same pipeline', over(ours.clean, unified?.clean), 1.3);
  goal('clean / Eleventy with markdown-it', over(ours.clean, markdownIt?.clean), 2);
  goal('peak memory / Eleventy’s', over(ours.clean, markdownIt?.clean, 'memory'), 1.2);
  if (ours.rewritten !== undefined) lines.push(`- pages and feeds rewritten by one story: ${ours.rewritten}`);
  return lines.join('\n');
}
