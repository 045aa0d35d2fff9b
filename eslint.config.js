import {defineConfig, globalIgnores} from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig([
  globalIgnores(['**/dist/', 'node_modules/', 'coverage/', '*.config.ts']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      'max-lines': ['error', {max: 250, skipBlankLines: true, skipComments: true}],
      'no-console': 'error',
      'no-else-return': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
    },
  },
  {files: ['commands/**/*.ts', 'tools/**/*.ts'], rules: {'no-console': 'off'}},
  {
    // Tests reach into what they just made; a wrong assumption fails the test, which is the point.
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off', 'max-lines': 'off'},
  },
])
