import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../../src/cli/schemas.ts';

describe('the schemas of .vscode/schemas', () => {
  it('are those of the code: run `npm run schemas` after a change', () => {
    const made = editorSchemas();
    expect(readdirSync('.vscode/schemas').sort()).toEqual(Object.keys(made).sort());
    for (const [name, text] of Object.entries(made)) {
      expect(readFileSync(`.vscode/schemas/${name}`, 'utf8'), name).toBe(text);
    }
  });

  it('describe every field in Arabic', () => {
    for (const text of Object.values(editorSchemas())) {
      const { properties } = JSON.parse(text) as { properties: Record<string, { description?: string }> };
      for (const [field, { description }] of Object.entries(properties)) {
        expect(description, field).toMatch(/[\u0621-\u064A]/u);
      }
    }
  });
});
