import { describe, expect, it } from 'vitest';
import { htmlOf } from './render-body.ts';

describe('task lists', () => {
  it('are signs with a name, not form fields', async () => {
    expect(await htmlOf('- [ ] أولا\n- [x] ثانيا')).toBe(
      [
        '<ul class="contains-task-list">',
        '<li class="task-list-item"><span class="task-box" role="img" aria-label="لم يُنجز">☐</span> أولا</li>',
        '<li class="task-list-item"><span class="task-box" role="img" aria-label="أُنجز">☑</span> ثانيا</li>',
        '</ul>',
      ].join('\n'),
    );
  });

  it('leave no field of raw HTML', async () => {
    expect(await htmlOf('<input type="password" name="x">')).not.toContain('<input');
  });
});
