import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { differences } from './output.ts';
import { projectCopy } from './project-copy.ts';
import { startBuild } from './run-build.ts';
import { article, smallSite, type SmallSite } from './small-site.ts';

/** Builds that are killed; `NASHRA_TEST_KILLS` asks for more. */
const KILLS = Number(process.env.NASHRA_TEST_KILLS ?? 3);

/** Starts a build and kills it after some milliseconds, unless it has ended. */
async function kill(site: SmallSite, project: string, after: number): Promise<void> {
  const child = startBuild(site.environment, project);
  const ended = new Promise((resolve) => child.once('close', resolve));
  await Promise.race([sleep(after), ended]);
  child.kill('SIGKILL');
  await ended;
}

describe('a build that is killed at any moment', () => {
  it(
    'leaves the old site or the new one and never a mixture, and the next build is as if it had not been',
    async () => {
      const { root } = projectCopy();
      const stories = Array.from(
        { length: 40 },
        (_, number) => [`articles/s${number}.md`, article({})] as const,
      );
      const site = smallSite(Object.fromEntries(stories), root);
      const started = performance.now();
      expect((await site.build()).code).toBe(0);
      const lasts = performance.now() - started;
      let old = await site.buildClean();
      for (let count = 0; count < KILLS; count++) {
        // The moments are spread over a build, the last ones close to its end, where files are put in place.
        const share = count % 3 === 0 ? 0.3 + (0.6 * count) / KILLS : 0.75 + (0.3 * count) / KILLS;
        site.write({
          [`articles/s${count % 40}.md`]: article({ title: `بعد ${count}`, tags: `[وسم ${count}]` }),
        });
        const fresh = await site.buildClean();
        await kill(site, root, lasts * share);
        if (existsSync(site.out)) {
          const state = [differences(old, site.out), differences(fresh, site.out)];
          expect(
            state.some((unlike) => unlike.length === 0),
            JSON.stringify(state),
          ).toBe(true);
        }
        const { code, output } = await site.build();
        expect(code, output).toBe(0);
        expect(differences(fresh, site.out), `killed after ${share} of a build`).toEqual([]);
        old = fresh;
      }
    },
    KILLS * 120_000,
  );
});
