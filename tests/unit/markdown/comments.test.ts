import { describe, expect, it } from 'vitest';
import { htmlOf } from './render-body.ts';

describe('comments in Markdown', () => {
  it.each([
    ['<!-- nashra-allow: tatweel -->\nنص', 'نص'],
    ['<!-- nashra-allow: tatweel -->\n\nنص', 'نص'],
    ['نص <!-- nashra-allow: tatweel -->', 'نص'],
    ['نص أول\n\n<!-- إلى المحرر:\nراجع هذا -->\n\nنص ثان', 'نص أول\n\nنص ثان'],
    ['## عنوان <!-- nashra-allow: tatweel -->', '## عنوان'],
    ['- بند <!-- nashra-allow: tatweel -->\n- آخر', '- بند\n- آخر'],
    ['| أ | ب |\n| - | - |\n| 1 | 2 <!-- nashra-allow: tatweel --> |', '| أ | ب |\n| - | - |\n| 1 | 2 |'],
  ])('leave nothing behind: %j', async (commented, plain) => {
    expect(await htmlOf(commented)).toBe(await htmlOf(plain));
  });

  it('are taken out of raw HTML too', async () => {
    expect(await htmlOf('<kbd>نص<!-- سر --></kbd>')).toBe('<p><kbd dir="ltr">نص</kbd></p>');
  });
});
