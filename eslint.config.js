import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import typescript from 'typescript-eslint';

const code = ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'manifest/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', 'build/', 'node_modules/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: code,
    extends: [...typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // A port that waits may have a part that need not: the word `async` still turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Takes a flag that a callback sets for one that never changes, and nothing here may silence a rule.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Parts are closures, not classes: a function that leaves its object loses nothing.
      '@typescript-eslint/unbound-method': 'off',
      // `Result<void>` is how a call says that it worked.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Outlook hands out the texts of its enums.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // What a browser deprecates is sometimes all that a host's web view has.
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['src/**/*.tsx'],
    plugins: { 'react-hooks': reactHooks },
    // No compiler memoizes here: what it could not is no problem.
    rules: { ...reactHooks.configs.recommended.rules, 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' }],
    },
  },
  {
    files: ['src/simulator/**/*.ts', 'src/provision/**/*.ts', 'test/**/*.ts', 'manifest/**/*.ts'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['*.js', '.ci/*.mjs'],
    languageOptions: { globals: globals.node },
  },
);
