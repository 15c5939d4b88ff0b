import { describe, expect, it } from 'vitest';
import { buildLabels } from '../../../src/building/labels.ts';
import { Progress } from '../../../src/building/progress.ts';

/** A progress whose clock and stream are the test's. */
function open(isTTY: boolean) {
  let written = '';
  const clock = { at: 0 };
  const stream = { isTTY, write: (text: string) => (written += text) };
  const progress = new Progress(stream, buildLabels.steps, () => clock.at);
  const at = (time: number, tell: () => void) => {
    clock.at = time;
    written = '';
    tell();
    return written;
  };
  return { progress, at };
}

describe('the progress of a build', () => {
  it('says nothing in the first three seconds', () => {
    const { progress, at } = open(false);
    for (const time of [0, 1000, 2999]) expect(at(time, () => progress.tell('read', time, 5000))).toBe('');
  });

  it('is plain lines where there is no terminal: one for a step, and one every five seconds', () => {
    const { progress, at } = open(false);
    expect(at(3000, () => progress.tell('read', 10, 500))).toBe('قراءة المقالات: 10 من 500\n');
    expect(at(3100, () => progress.tell('read', 11, 500))).toBe('');
    expect(at(8000, () => progress.tell('read', 90, 500))).toBe('قراءة المقالات: 90 من 500\n');
    expect(at(8100, () => progress.tell('bundle'))).toBe('تجهيز القوالب…\n');
    expect(at(8200, () => progress.tell('pages', 1, 9))).toBe('كتابة الصفحات: 1 من 9\n');
  });

  it('is a bar on a terminal, drawn over itself and taken off at the end', () => {
    const { progress, at } = open(true);
    const drawn = at(3000, () => progress.tell('pages', 50, 100));
    expect(drawn).toBe(`\r\u001B[K${'█'.repeat(12)}${'░'.repeat(12)} كتابة الصفحات: 50 من 100`);
    expect(at(3050, () => progress.tell('pages', 51, 100))).toBe('');
    expect(at(3060, () => progress.tell('pages', 100, 100))).toContain('█'.repeat(24));
    expect(at(3070, () => progress.clear())).toBe('\r\u001B[K');
    expect(at(3080, () => progress.clear())).toBe('');
  });

  it('knows how long each step took', () => {
    const { progress, at } = open(false);
    at(100, () => progress.tell('read', 0, 9));
    at(900, () => progress.tell('read', 9, 9));
    at(1000, () => progress.tell('pages', 0, 2));
    at(1500, () => progress.tell('pages', 2, 2));
    expect([...progress.took]).toEqual([
      ['read', 800],
      ['pages', 500],
    ]);
    expect(progress.elapsed()).toBe(1500);
  });
});
