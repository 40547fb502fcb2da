import nx from '@nx/eslint-plugin';
import checkFile from 'eslint-plugin-check-file';
import tseslint from 'typescript-eslint';
import { latestStateRule } from './scripts/lint-rules/latest-state.mjs';
import { portalLayersRule } from './scripts/lint-rules/portal-layers.mjs';
import { featuresInOrder, platformInOrder } from './apps/api/layers.mjs';

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
const foreignTables = {
  group: ['**/features/*/*.entity', '**/features/*/*.repository', '../*/*.entity', '../*/*.repository'],
  message: "A feature never imports another feature's entities or repositories.",
};

/** What puts the application together stands above every feature. */
const composition = {
  regex: String.raw`^(\.\./)+(commands/|(app\.module|application|main|entities|all-messages)$)`,
  message: 'Commands and what puts the application together import features; never the other way round.',
};

const tables = ['**/*.entity.ts', '**/*.repository.ts'];

/**
 * What one folder may not import: those that stand behind it in their order.
 * @param {string} parent of the folders, in apps/api/src
 * @param {readonly string[]} inOrder
 * @param {string} folder
 */
const upwardsFrom = (parent, inOrder, folder) => {
  const above = inOrder.slice(inOrder.indexOf(folder) + 1);
  if (above.length === 0) return [];
  return [
    {
      regex: String.raw`^(\.\./)+(${parent}/)?(${above.join('|')})/`,
      message: `${folder} stands below: it imports only what stands before it in apps/api/layers.mjs.`,
    },
  ];
};

/**
 * Refuses every file of a folder that the order leaves out.
 * @param {string} parent of the folders, in apps/api/src
 * @param {readonly string[]} inOrder
 * @param {string} message
 */
const withoutPlace = (parent, inOrder, message) => ({
  files: [`apps/api/src/${parent}/**/*.ts`],
  ignores: inOrder.map((folder) => `apps/api/src/${parent}/${folder}/**`),
  rules: { 'no-restricted-syntax': ['error', { selector: 'Program', message }] },
});

/** The layers of the API (apps/api/layers.mjs): for each feature what it may not import, said for its files of each kind. */
const layersOfFeatures = featuresInOrder.flatMap((feature) => {
  const patterns = [...upwardsFrom('features', featuresInOrder, feature), composition];
  const files = [`apps/api/src/features/${feature}/**/*.ts`];
  return [
    {
      files,
      ignores: [...tables, '**/*spec.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          { ...ormOnlyInRepositories, patterns: [...patterns, foreignTables] },
        ],
      },
    },
    {
      files: tables.map((table) => `apps/api/src/features/${feature}/${table}`),
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    },
  ];
});

/** What has no business word knows no feature. */
const platformKnowsNoFeature = {
  regex: String.raw`^(\.\./)+(features|commands)/|^(\.\./)+(app\.module|application|main|entities|all-messages)$`,
  message: 'The platform imports no feature and no command: what it needs of them is handed to it.',
};

/** The same order below the features. TypeORM is known to `database`, and to what is a table. */
const layersOfPlatform = platformInOrder.flatMap((folder) => {
  const patterns = [...upwardsFrom('platform', platformInOrder, folder), platformKnowsNoFeature];
  const home = folder === 'config' ? 'apps/api/src/config' : `apps/api/src/platform/${folder}`;
  const typeOrm = folder === 'database' ? {} : ormOnlyInRepositories;
  return [
    {
      files: [`${home}/**/*.ts`],
      ignores: [...tables, '**/*spec.ts'],
      rules: { 'no-restricted-imports': ['error', { ...typeOrm, patterns }] },
    },
    {
      files: tables.map((table) => `${home}/${table}`),
      rules: { 'no-restricted-imports': ['error', { patterns }] },
    },
  ];
});

const bareRequest = {
  selector: "CallExpression[callee.object.name='api'][callee.property.name='request']",
  message: 'A bare request may be sent twice: api.post, put, patch or delete.',
};

/** What reads or writes a time by the clock or the zone of the device on which the portal happens to run. */
const byTheDevice = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock of a device may be wrong: now() of base/clock, or useClock().',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length>1]",
    message: 'Means the zone of the device: useClock().instantOf(day, time).',
  },
  {
    selector: "NewExpression[callee.name='Date'] > TemplateLiteral",
    message: 'Means the zone of the device where the text names none: useClock().instantOf(day, time).',
  },
  {
    selector:
      'MemberExpression[property.name=/^(toLocale(Date|Time)String|getTimezoneOffset|[gs]et(FullYear|Month|Date|Day|Hours|Minutes))$/]',
    message: 'By the zone of the device: useFormat(), or wallClock() of @attest/domain.',
  },
  {
    selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']",
    message: 'Only base/format knows the time zone and the language: useFormat().',
  },
];

/** A number of its own lets a form take what the API refuses. */
const lengthByHand = [
  'JSXAttribute[name.name="maxLength"] > JSXExpressionContainer > Literal',
  'JSXOpeningElement[name.name=/^(Line|Paragraph)$/] > JSXAttribute[name.name="most"] > JSXExpressionContainer > Literal',
].map((selector) => ({
  selector,
  message:
    'How long a text may be, the API says: limits of @attest/api-client, or longestText of @attest/domain.',
}));

/** A cached read has its name from one place, or a change cannot say what it made old. */
const spelledOutKeys = [
  'Property[key.name="queryKey"] > ArrayExpression',
  'VariableDeclarator[id.name=/[kK]eys?$/] > ArrayExpression',
  'CallExpression[callee.property.name=/^(get|set|remove|cancel)Quer(y|ies)(Data)?$/] > ArrayExpression',
  'ArrayExpression > SpreadElement[argument.callee.object.name="queryKeys"]',
  'ArrayExpression > SpreadElement[argument.object.name="queryKeys"]',
  'ArrayExpression > SpreadElement[argument.object.object.name="queryKeys"]',
  'ArrayExpression > SpreadElement[argument.callee.object.object.name="queryKeys"]',
].map((selector) => ({
  selector,
  message: 'Keys of cached reads are made by queryKeys (shared/queries/query-keys).',
}));

/** An address that is put together by hand forgets to encode, or drops what another part of the page has put there. */
const addressByHand = {
  selector: "NewExpression[callee.name='URLSearchParams']",
  message: 'useSearchState for what is shown, queryString (shared/http/request-url) for where a link leads.',
};

/** What is done in one way only, each in its place. `except` names the rules that this place itself is about. */
const portalWays = (...except) => {
  const without = (name) => !except.includes(name);
  return {
    'no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: '@tanstack/react-query',
            importNames: ['useMutation'],
            message: 'What changes something is pressed once: useChange (shared/http/use-change).',
          },
          ...[
            {
              name: '@tanstack/react-query',
              importNames: ['useInfiniteQuery', 'infiniteQueryOptions'],
              message: 'A list that is read page by page: useCursorList (shared/queries/use-cursor-list).',
            },
          ].filter(() => without('lists')),
          ...[
            {
              name: 'react-router',
              importNames: ['Navigate'],
              message: 'Leads on once, and to an empty page when it is interrupted: Redirect (ui/redirect).',
            },
          ].filter(() => without('redirects')),
          ...[
            {
              name: 'react-router',
              importNames: ['useSearchParams', 'createSearchParams'],
              message: 'The state of a view is its address: useSearchState (shared/search-state).',
            },
          ].filter(() => without('addresses')),
        ],
        patterns: [
          {
            group: ['**/http/api'],
            importNames: ['newIdempotencyKey'],
            message: 'The http client makes the key of a press; the outbox names its entries itself.',
          },
        ],
      },
    ],
    'no-restricted-globals': [
      'error',
      { name: 'fetch', message: 'Requests go through shared/http.' },
      { name: 'XMLHttpRequest', message: 'Requests go through shared/http.' },
    ],
    'no-restricted-syntax': [
      'error',
      bareRequest,
      ...lengthByHand,
      ...(without('times') ? byTheDevice : []),
      ...(without('keys') ? spelledOutKeys : []),
      ...(without('addresses') ? [addressByHand] : []),
    ],
  };
};

/** One press is one record: what goes past the http client has no key, no lock, and may be recorded twice. */
const behindTheClient = [
  'apps/portal/src/shared/http/**',
  // Uploads keep their own account of what was sent; downloads and the stream of news change nothing.
  'apps/portal/src/shared/uploads/send-file.ts',
  'apps/portal/src/shared/notifications/**',
  'apps/portal/src/base/chunks/build.ts',
  'apps/portal/src/ui/files/pdf-data.ts',
];

/** What a migration meant when it was written never changes; a list that it imported would grow behind its back. */
const literalsInMigrations = {
  patterns: [
    {
      regex: '^@attest/|/(apps|benchmarks|libs|scripts)/',
      message: 'A migration says literals and imports nothing that goes on changing (docs/adr/0050).',
    },
  ],
};

/**
 * The frames of the tests start servers as `npm start` does; scripts are no package with a name to import. The table of
 * layers is read by the linter and held against the documents.
 */
const launchers = [
  ...['../../../scripts/lib/**', '../../../../scripts/lib/**', '../apps/api/layers.mjs'],
  // Processes that tests start from the sources.
  '../../../../scripts/jest/typescript-loader.mjs',
];

/** Each line says who may know whom; everything else is refused. Checked only where Nx has made the graph of projects, as scripts/lint.mjs has it do. */
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
  // Migrations say literals; the rule below names the reason.
  { sourceTag: 'type:data', onlyDependOnLibsWithTags: [] },
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
      ...['**/dist', '**/node_modules', '.nx', '.attest', '.node', 'test-results', 'playwright-report'],
      'libs/api-client/src/schema.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  { files: ['**/*.ts', '**/*.tsx'], languageOptions: { parser: tseslint.parser } },
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
      // The linter of the code itself takes no exceptions either: none may be asked for in a comment.
      'no-warning-comments': ['error', { terms: ['oxlint-disable', 'eslint-disable'], location: 'anywhere' }],
      '@nx/enforce-module-boundaries': [
        'error',
        { enforceBuildableLibDependency: false, allow: launchers, depConstraints: boundaries },
      ],
    },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['**/*.entity.ts', '**/*.repository.ts', 'apps/api/src/platform/database/**', '**/*spec.ts'],
    rules: { 'no-restricted-imports': ['error', ormOnlyInRepositories] },
  },
  ...layersOfPlatform,
  ...layersOfFeatures,
  { files: ['migrations/**/*.ts'], rules: { 'no-restricted-imports': ['error', literalsInMigrations] } },
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
  withoutPlace('features', featuresInOrder, 'This feature has no layer yet: apps/api/layers.mjs.'),
  withoutPlace(
    'platform',
    platformInOrder,
    'This folder has no place in the order yet: apps/api/layers.mjs.',
  ),
  {
    files: ['apps/portal/src/**/*.{ts,tsx}'],
    plugins: { portal: { rules: { layers: portalLayersRule, 'latest-state': latestStateRule } } },
    rules: { 'portal/layers': ['error', { root: 'apps/portal/src' }], 'portal/latest-state': 'error' },
  },
  {
    files: ['apps/portal/src/**/*.{ts,tsx}'],
    ignores: [...behindTheClient, '**/*.spec.{ts,tsx}'],
    rules: portalWays(),
  },
  // The places that each of these ways is about.
  { files: ['apps/portal/src/base/{clock,format}/**/*.{ts,tsx}'], rules: portalWays('times') },
  { files: ['apps/portal/src/shared/queries/query-keys.ts'], rules: portalWays('keys') },
  { files: ['apps/portal/src/shared/queries/use-cursor-list.ts'], rules: portalWays('lists') },
  { files: ['apps/portal/src/shared/search-state/use-search-state.ts'], rules: portalWays('addresses') },
);
