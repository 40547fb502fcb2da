import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import checkFile from 'eslint-plugin-check-file';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** TypeORM stays behind repositories: services and controllers speak the domain's words. */
const ormOnlyInRepositories = {
  paths: [
    {
      name: 'typeorm',
      message: 'Only entities, repositories and platform/database may use TypeORM (docs/architecture.md).',
    },
    { name: '@nestjs/typeorm', message: 'Only platform/database may use @nestjs/typeorm.' },
  ],
};

/** A feature speaks to another through its service; its tables are its own. */
const foreignTables = [
  {
    group: [
      ...['**/features/*/*.entity', '**/features/*/*.repository', '../*/*.entity', '../*/*.repository'],
    ],
    message: "A feature never imports another feature's entities or repositories.",
  },
];

/** The frames of the tests start servers as `npm start` does; scripts are no package with a name to import. */
const launchers = ['../../../scripts/lib/**', '../../../../scripts/lib/**'];

/** Each line says who may know whom; everything else is refused. Checked only through `nx run-many -t lint`. */
const boundaries = [
  // Rules stay pure, so that they can be run in the browser, in a worker and in a proof.
  {
    sourceTag: 'type:domain',
    onlyDependOnLibsWithTags: [],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'react', 'react-dom', '@mantine/*'],
  },
  // The reader turns bytes into a standard and knows no database.
  {
    sourceTag: 'type:reader',
    onlyDependOnLibsWithTags: ['type:domain'],
    bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg', 'react', 'react-dom', '@mantine/*'],
  },
  { sourceTag: 'type:client', onlyDependOnLibsWithTags: ['type:client'] },
  { sourceTag: 'type:data', onlyDependOnLibsWithTags: ['type:domain', 'type:data'] },
  {
    sourceTag: 'scope:api',
    onlyDependOnLibsWithTags: ['type:domain', 'type:data', 'type:reader', 'type:tool'],
  },
  // The portal knows the API by its published types only.
  { sourceTag: 'scope:portal', onlyDependOnLibsWithTags: ['type:domain', 'type:client'] },
  { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['type:domain', 'type:client', 'type:tool'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['type:tool'] },
];

export default tseslint.config(
  {
    ignores: [
      ...['**/dist', '**/node_modules', '.nx', '.attest', 'test-results', 'playwright-report'],
      'libs/api-client/src/schema.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.ts', '**/*.tsx', 'scripts/**/*.mjs'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  // Outside scripts/ they are settings and test frames, which belong to no TypeScript project.
  { files: ['**/*.mjs'], ignores: ['scripts/**'], extends: [...tseslint.configs.strict] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    plugins: { '@nx': nx, 'check-file': checkFile },
    rules: {
      'check-file/filename-naming-convention': [
        'error',
        // Migrations begin with their time.
        {
          '!(migrations)/**/*.{ts,tsx,mjs}': 'KEBAB_CASE',
          'migrations/**/*.ts': '+([a-z0-9])*(-+([a-z0-9]))',
        },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': [
        'error',
        {
          '{apps,libs}/*/src/**/': 'KEBAB_CASE',
          'migrations/**/': 'KEBAB_CASE',
          'scripts/**/': 'KEBAB_CASE',
        },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        // `const { secret: _secret, ...rest }` is the plainest way to leave something out.
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: launchers, depConstraints: boundaries },
      ],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', 'scripts/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Wire classes carry validation and description, no behaviour: presenters build them as plain objects.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/*.entity.ts', '**/*.repository.ts', 'apps/api/src/platform/database/**', '**/*spec.ts'],
    rules: { 'no-restricted-imports': ['error', ormOnlyInRepositories] },
  },
  {
    files: ['apps/api/src/features/**/*.ts'],
    ignores: ['**/*.entity.ts', '**/*.repository.ts', '**/*spec.ts'],
    rules: { 'no-restricted-imports': ['error', { ...ormOnlyInRepositories, patterns: foreignTables }] },
  },
  {
    // Node tries for ever where a file system makes no folder although the one above is there (/proc).
    files: ['apps/api/src/**/*.ts', 'scripts/**/*.mjs'],
    ignores: ['**/*spec.ts', '**/*.spec.mjs'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.name=/^mkdir(Sync)?$/] Property[key.name="recursive"]',
          message: 'A folder with those above it is made by makeFolder.',
        },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/*.e2e-spec.ts', '**/*.spec.tsx', 'apps/api/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['apps/portal/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      ...hooks.configs.recommended.rules,
      // Speaks of the React Compiler's skipping what TanStack Virtual returns; no compiler runs here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // Components of a test live as long as it does; to follow their data as the compiler would takes half a minute.
    files: ['apps/portal/**/*.spec.{ts,tsx}'],
    rules: Object.fromEntries(
      Object.keys(hooks.configs.recommended.rules)
        .filter((name) => name !== 'react-hooks/rules-of-hooks' && name !== 'react-hooks/exhaustive-deps')
        .map((name) => [name, 'off']),
    ),
  },
  prettier,
);
