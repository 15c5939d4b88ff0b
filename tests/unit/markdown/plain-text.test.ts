import { describe, expect, it } from 'vitest';
import { render } from './render-body.ts';

describe('the plain text of a body', () => {
  it('leaves out footnote marks, ways back and buttons, and keeps the notes themselves', async () => {
    const { text, words } = await render(
      'كلمة[^1] أخرى.\n\n[^1]: نص الهامش.\n\n::video[تسجيل]{youtube="abcdefghijk"}',
    );
    expect(text.split('\n').filter(Boolean)).toEqual(['كلمة أخرى.', 'تسجيل', 'نص الهامش.']);
    expect(words).toBe(5);
  });
});
