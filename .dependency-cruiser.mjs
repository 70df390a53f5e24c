// npm run layers: who may import whom. The map of the house stands in docs/CONTRIBUTING.md.
const CODE = '^src/';
/** What other folders may import: the index, and workers, which are started by their address. */
const DOORS = ['/index\\.ts$', '[.-]worker\\.ts$', '/worker\\.ts$'];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or need a third.',
      severity: 'error',
      from: { path: CODE },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'domain-imports-zod-and-itself',
      comment:
        'The rules know no files, clocks, networks, pages or frameworks: pass their values in.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'adapters-stand-on-the-domain',
      comment:
        'Adapters bring the outside world to the domain; they know nothing of what is shown.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^src/(?:cli|components|islands|layouts|mdx|pages|scripts)/' },
    },
    {
      name: 'browser-code-reads-no-content',
      comment:
        'Islands and scripts run in the reader’s browser: pages read content and pass it in.',
      severity: 'error',
      from: { path: '^src/(?:islands|scripts)/' },
      to: {
        path: [
          '^src/adapters/(?:announce|astro|clock|content|editor|history|holidays|import|media|pagefind|search-files|site)/',
          '^src/(?:site|cli|mdx)/',
        ],
      },
    },
    {
      name: 'nothing-imports-pages',
      comment:
        'What is shared belongs in src/domain (rules), src/site (views) or src/components (looks).',
      severity: 'error',
      from: { path: CODE },
      to: { path: '^src/pages/', pathNot: '^src/pages/[^/]+\\.css$' },
    },
    {
      name: 'nothing-imports-programs',
      comment:
        'Command-line programs are thin: what two of them share is in src/cli/shared or below it.',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'domain-folders-have-one-door',
      comment: 'Another folder of the domain is entered through its index.ts.',
      severity: 'error',
      from: { path: '^src/domain/([^/]+)/' },
      to: {
        path: '^src/domain/[^/]+/.',
        pathNot: ['^src/domain/$1/', '^src/domain/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'adapter-folders-have-one-door',
      comment: 'Another adapter is entered through its index.ts.',
      severity: 'error',
      from: { path: '^src/adapters/([^/]+)/' },
      to: {
        path: '^src/adapters/[^/]+/.',
        pathNot: ['^src/adapters/$1/', '^src/adapters/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'others-use-the-doors-too',
      comment: 'Domain and adapters are entered through #domain/<folder> and #adapters/<folder>.',
      severity: 'error',
      from: { path: '^(?:src/(?!domain/|adapters/)|tests/(?!domain/|adapters/))' },
      to: { path: '^src/(?:domain|adapters)/[^/]+/.', pathNot: DOORS },
    },
    {
      name: 'tests-use-the-doors-of-other-folders',
      comment: 'A test may look inside the folder that it mirrors, and into no other.',
      severity: 'error',
      from: { path: '^tests/(?:domain|adapters)/([^/]+)/' },
      to: {
        path: '^src/(?:domain|adapters)/[^/]+/.',
        pathNot: [...DOORS, '^src/(?:domain|adapters)/$1/'],
      },
    },
    {
      name: 'no-test-code-in-the-product',
      comment: 'The product does not lean on its tests.',
      severity: 'error',
      from: { path: CODE },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|content)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
