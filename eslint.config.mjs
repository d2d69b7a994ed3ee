import { defineConfig } from 'eslint/config';
import eslint from '@eslint/js';
import typescript from 'typescript-eslint';

const grayMatter = {
  name: 'gray-matter',
  message:
    'gray-matter can run code and remembers errors; ask src/core/markdown, which holds the one safe call.',
};
const datesWithClock = {
  group: ['date-fns'],
  importNamePattern: '^(is|startOf|endOf)(Today|Tomorrow|Yesterday|This|Past|Future)|ToNow',
  message: 'This reads the clock; compare with the `today` that you are given.',
};

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export it by name, so that it has one name everywhere.',
};
const zodByName = {
  selector:
    'ImportDeclaration:matches([source.value="zod"], [source.value="zod/mini"]:not(:has(ImportNamespaceSpecifier)))',
  message: "Write `import * as z from 'zod/mini'`: any other form bundles what nobody calls.",
};
const markup = {
  selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  message: 'Text of a note must never become markup; create elements and set textContent.',
};
const shapes = [defaultExport, zodByName, markup];

const clock = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'MemberExpression[object.name="Date"][property.name="now"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
].map((selector) => ({ selector, message: 'Take the time, or what is random, as a parameter.' }));

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].map((name) => ({
  name,
  message: 'What a person writes stays on their machine: no network.',
}));

/** ESLint lets the last matching block set a rule's options, so each block gives them whole. */
const imports = (paths, patterns = []) => ({ 'no-restricted-imports': ['error', { paths, patterns }] });
const syntax = (...selectors) => ({ 'no-restricted-syntax': ['error', ...selectors] });

export default defineConfig(
  { ignores: ['dist', '.build', 'examples', 'test/fixtures', 'tsconfig'] },
  {
    files: ['**/*.ts', 'esbuild.js', 'scripts/**/*.js'],
    extends: [eslint.configs.recommended, typescript.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-control-regex': 'off', // Notes hold any character, and those that guard against them say so.
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': 'off', // The compiler says it.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      ...imports([grayMatter]),
      ...syntax(...shapes),
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-restricted-globals': ['error', ...network] },
  },
  {
    files: ['src/core/**', 'src/manifest/**'],
    rules: { ...imports([grayMatter], [datesWithClock]), ...syntax(...shapes, ...clock) },
  },
  {
    files: ['src/core/markdown/**'],
    rules: imports([], [datesWithClock]),
  },
  {
    files: ['esbuild.js', 'scripts/**/*.js'],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
