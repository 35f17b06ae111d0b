import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/* The layers. Each rule reads: what these files may not import, and what to do about it. */

/** Only types of this may be imported. */
const asTypeOnly = (regex, message) => ({ regex, message, allowTypeImports: true });
const never = (regex, message) => ({ regex, message });
const layer = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...EVERYWHERE, ...patterns] }],
});

const EVERYWHERE = [
  never(
    '^lit/(directives/)?(unsafe-|directives/unsafe-|static-html)',
    'Text is text: nothing here is ever read as markup.',
  ),
  never(
    '^\\.{1,2}/(?!.*\\.js$)',
    'An import carries its extension, ".js": browsers and Node resolve it as it stands.',
  ),
];
const GENERATED = never(
  '/generated/(locales/|languages)',
  'Only src/i18n/ knows how translations are loaded.',
);
const TAG_OF_ANOTHER = '^\\.\\./(?!shared/|\\.)';

/* Syntax that we do without. */

const restrict = (...rules) => ({
  'no-restricted-syntax': ['error', ...rules.map(([selector, message]) => ({ selector, message }))],
});

const NO_ENUM = ['TSEnumDeclaration', 'A union of literals instead: it is plain data.'];
const NO_DEFAULT = ['ExportDefaultDeclaration', 'A named export: one name for one thing.'];
const NO_MARKUP = [
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
  'Text is text: render it with a template.',
];
const NO_SIDE_EFFECT = [
  'Program > ExpressionStatement[directive=undefined], Program > ImportDeclaration[specifiers.length=0]:not([importKind="type"])',
  'Importing a module does nothing; only define.ts and entries register elements.',
];
const NO_DEFINE = [
  'MemberExpression[object.name="customElements"][property.name="define"], Decorator[expression.callee.name="customElement"]',
  'Only define.ts and entries register elements, so that a page can choose what it registers.',
];
const NO_REPLACED = [
  'MemberExpression[object.name="Array"][property.name="from"], Identifier[name="structuredClone"]',
  'Pages replace it: MooTools and Prototype.js know no second argument of Array.from, jsdom has no structuredClone. Spread and map.',
];
const NO_ONLY = [
  'MemberExpression[object.name=/^(describe|context|suite|it|test)$/][property.name=/^(only|skip|todo)$/], CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]',
  'All tests run.',
];

const NO_CLOCK = [
  ':matches(CallExpression, NewExpression)[callee.name="Date"][arguments.length=0], MemberExpression[object.name="Date"][property.name="now"], NewExpression[callee.object.name="Intl"][arguments.length=0], CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
  'A test names its moment, zone and language: new Date("2026-11-25T03:00:00Z").',
];
const NO_CHANCE = [
  'MemberExpression[object.name="Math"][property.name="random"], MemberExpression[object.name="crypto"][property.name=/^(getRandomValues|randomUUID)$/], MemberExpression[object.name="fc"][property.name=/^(assert|check|sample|statistics)$/]',
  'Each run has the same cases: holdsAlways of test/lib/seeded.ts.',
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'src/generated/', 'test/frameworks/dist/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    ignores: ['test/frameworks/**'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylistic],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // A message's text function may stand alone; its `this` is never used.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      ...layer(),
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [wc['flat/recommended'], lit['flat/recommended'], litA11y.configs.recommended],
    rules: {
      // Safari takes a list without bullets for no list, unless its role is said.
      'lit-a11y/no-redundant-role': 'off',
      ...restrict(NO_ENUM, NO_DEFAULT, NO_MARKUP, NO_SIDE_EFFECT, NO_DEFINE, NO_REPLACED),
      ...layer(GENERATED),
    },
  },
  {
    files: ['src/model/**'],
    rules: layer(
      asTypeOnly('^@lit/localize$', 'The model takes only the type of `msg`.'),
      never('^(?!\\./|@lit/localize$)', 'The model imports nothing.'),
    ),
  },
  {
    // The engine's index is the package's way in to all that works without elements: it gathers, and nothing imports it here.
    files: ['src/engine/**'],
    ignores: ['src/engine/index.ts'],
    rules: layer(
      never('^(?!\\./|\\.\\./model/)', 'The engine knows the model only: no element, no procedure, no DOM.'),
    ),
  },
  {
    files: ['src/municipality/**'],
    rules: layer(
      asTypeOnly(
        '/generated/',
        'The types of the schema are made from it; a table of holidays is handed in.',
      ),
      never(
        '^(?!(\\.\\./)*(model|engine|text)/|\\.\\.?/[\\w-]+\\.js$|\\./|\\.\\./generated/municipality|valibot$)',
        'What a municipality changes knows model, engine and text: a procedure, hours and words are handed in.',
      ),
    ),
  },
  {
    files: ['src/text/**'],
    rules: layer(
      never(
        '^(?!\\./|\\.\\./[\\w-]+\\.js$|(\\.\\./)+(engine|model)/)',
        'The text knows the model and the engine: no procedure, no element, no DOM. The language is handed in.',
      ),
    ),
  },
  {
    files: ['src/session/**'],
    rules: layer(
      never(
        '^(?!\\./|\\.\\./(engine|model)/|\\.\\./events\\.js$)',
        'A session knows engine, model and events: no Lit, no element. What it touches of a page is handed in.',
      ),
    ),
  },
  {
    files: ['src/session/session.ts', 'src/session/plain-data.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'localStorage', 'sessionStorage', 'location', 'history', 'console'],
      ],
    },
  },
  {
    files: ['src/procedures/**'],
    ignores: ['src/procedures/index.ts'],
    rules: layer(
      never(
        '^(?!\\./|\\.\\./(shared/)?[\\w-]+\\.js$|(\\.\\./)+model/)',
        'A procedure is data: it knows the model, and what procedures share.',
      ),
    ),
  },
  {
    files: ['src/i18n/**'],
    rules: layer(
      asTypeOnly('^lit', 'The words know of Lit only its types.'),
      never('/(engine|procedures|elements|controllers)/', 'The words know no procedure and no element.'),
    ),
  },
  {
    files: ['src/controllers/**'],
    rules: layer(
      GENERATED,
      never('/(procedures|elements)/', 'A controller knows no procedure and no element.'),
    ),
  },
  {
    files: ['src/elements/**'],
    rules: layer(
      GENERATED,
      asTypeOnly(
        `${TAG_OF_ANOTHER}procedure-(?!guide/)`,
        'Another element is its tag in a template, and its type.',
      ),
    ),
  },
  {
    files: ['src/elements/procedure-*/**', 'src/elements/shared/**'],
    rules: layer(
      GENERATED,
      never(
        '/procedures/(?!shared/|(papers|reader)\\.js$)',
        'It shows any procedure; which one is handed in. It may know what procedures share.',
      ),
      asTypeOnly(TAG_OF_ANOTHER, 'Another element is its tag in a template, and its type.'),
    ),
  },
  {
    files: ['src/elements/procedure-guide/guide-footer.ts'],
    rules: layer(GENERATED, never('/procedures/', 'It shows any procedure; which one is handed in.')),
  },
  {
    files: ['src/define.ts', 'src/entries/*.ts', 'src/elements/*/define.ts'],
    rules: { ...restrict(NO_ENUM, NO_DEFAULT, NO_MARKUP, NO_REPLACED), ...layer(GENERATED) },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/frameworks/**'],
    rules: {
      ...restrict(NO_ENUM, NO_DEFAULT, NO_ONLY, NO_CLOCK, NO_CHANCE),
      // Tests look inside; what is missing there fails the test anyway.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // `expect(x).to.be.true` is a statement.
      '@typescript-eslint/no-unused-expressions': 'off',
      // The runner waits for the promises of node:test; those of chai's `equal` are a slip in the types of a plugin.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['test', 'it', 'describe', 'suite'], package: 'node:test' },
            { from: 'package', name: 'Equal', package: '@types/chai' },
          ],
        },
      ],
    },
  },
  { files: ['test/lib/seeded.ts'], rules: restrict(NO_ENUM, NO_DEFAULT, NO_ONLY, NO_CLOCK) },
  { files: ['test/hosts/clock.test.ts'], rules: restrict(NO_ENUM, NO_DEFAULT, NO_ONLY, NO_CHANCE) },
  {
    // Without types: the frameworks need not be installed for `npm run lint`. Their own compilers check the types.
    files: ['test/frameworks/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // This is how one adds tags to those of a framework.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      ...restrict(NO_ENUM, NO_DEFAULT, NO_ONLY, NO_CLOCK, NO_CHANCE),
    },
  },
  {
    files: ['**/*.js', 'vite.config.ts'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error' },
  },
);
