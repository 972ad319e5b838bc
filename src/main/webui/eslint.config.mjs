import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import effectReturns from './lint/effect-returns.mjs';

const node = { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' };

/** What files of a folder may not import. */
function layer(folder, forbidden, message, ignores = []) {
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    ignores,
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message }] }] },
  };
}

const REACT = ['react', 'react-*', 'react/*', '@mantine/*', '@tanstack/*', '@tabler/*'];
const [API, APP, FEATURES, WORDS] = ['api', 'app', 'features', 'words'].map((each) => `**/../${each}/**`);

export default tseslint.config(
  { ignores: ['**/node_modules/**', 'src/generated/**'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: {
      'react-hooks': reactHooks,
      'jsx-a11y': jsxA11y,
      spoor: { rules: { 'effect-returns': effectReturns } },
    },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...jsxA11y.configs.recommended.rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'spoor/effect-returns': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      'no-restricted-properties': [
        'error',
        { property: 'dangerouslySetInnerHTML', message: 'Names are shown as text.' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx'],
    rules: { 'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/**/*.test.{ts,tsx}', 'src/test/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  layer(
    'core',
    [...REACT, API, APP, FEATURES, WORDS],
    'core is pure: it knows neither React nor what shows it.',
  ),
  layer('words', [API, APP, FEATURES], 'Words know nothing of what says them.'),
  layer('api', [APP, FEATURES, WORDS], 'What asks the server knows nothing of what shows the answer.'),
  layer('features', [APP], 'app puts the features together.'),
  { files: ['**/*.mjs'], languageOptions: { globals: node } },
);
