import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rules with types for our TypeScript; Astro's own rules for its files, whose types `astro check` looks after. */
export default defineConfig(
  globalIgnores(['dist*/**', '.cache', '.astro', 'node_modules']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    rules: {
      // The HTML that goes in is our own renderer's: sanitised in src/markdown/ and nowhere else.
      'astro/no-set-html-directive': 'off',
      'no-undef': 'off',
      'no-unused-vars': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
);
