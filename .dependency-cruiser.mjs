/** Who may import whom: ARCHITECTURE.md, "Boundaries". Read by swc, since TypeScript 7 has no API for it. */

const TESTS = '\\.test\\.tsx?$|/testing/|^tests/'

/** Files of `from` (tests apart) may import nothing of the project but `to`, and what else is named. */
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: TESTS },
  to: { path: '^(client|db|server|shared|tests)/', pathNot: to },
})

const PURE = '^server/(format|item|analysis|story|names|lists|outgoing)/'

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    only('shared-alone', '^shared/', '^shared/', 'the language knows nobody'),
    {
      name: 'shared-zod-only',
      severity: 'error',
      from: { path: '^shared/', pathNot: TESTS },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod/' },
    },
    only('client-to-shared', '^client/', '^(client|shared)/', 'screens know the language alone'),
    {
      name: 'client-without-zod',
      severity: 'error',
      comment: 'the first screen must stay light: zod only as types',
      from: { path: '^client/', pathNot: TESTS },
      to: { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
    },
    only('db-to-shared', '^db/', '^(db|shared)/', 'the store knows the language alone'),
    {
      name: 'pure-core',
      severity: 'error',
      comment: 'pure folders know shared and each other; of the store its types alone',
      from: { path: PURE, pathNot: TESTS },
      to: { path: '^(client|db|server|tests)/', pathNot: [PURE, '^db/store\\.ts$'] },
    },
    {
      name: 'pure-core-types-of-store',
      severity: 'error',
      from: { path: PURE, pathNot: TESTS },
      to: { path: '^db/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pure-core-without-world',
      severity: 'error',
      comment: 'no files, network, processes or timers',
      from: { path: PURE, pathNot: TESTS },
      to: {
        path: '^(node:)?(fs|net|http|https|child_process|worker_threads|timers|process)(/|$)',
        dependencyTypes: ['core'],
      },
    },
    only('log-to-store', '^server/log/', '^(server/log|db|shared)/', 'the log stands on the store'),
    only(
      'desk',
      '^server/desk/',
      '^(server/(desk|log|item|format|analysis|story|names|lists)|shared)/|^db/store\\.ts$',
    ),
    only(
      'training',
      '^server/training/',
      '^(server/(training|analysis|story|names|lists)|shared)/',
      'learns what the pure folders read',
    ),
    {
      name: 'no-training-in-the-product',
      severity: 'error',
      comment: 'models are learned by hand, from data that is not part of the project',
      from: { pathNot: `^server/training/|${TESTS}` },
      to: { path: '^server/training/' },
    },
    only(
      'source',
      '^server/source/',
      '^(server/(source|format)|shared)/|^db/store\\.ts$',
      'routes know the language, formats and the rows of their settings',
    ),
    only(
      'alert',
      '^server/alert/',
      '^(server/(alert|outgoing)|shared)/|^server/source/(http/|allowed-address|guarded-lookup|backoff|transport)|^db/(alert-|outbox-)?store\\.ts$',
      'tells what the tables hold; asks the same addresses as sources may',
    ),
    only('live', '^server/live/', '^(server/(live|desk|log|story)|shared)/|^db/store\\.ts$'),
    only('access', '^server/access/', '^(server/access|shared)/|^db/store\\.ts$'),
    only('sample', '^server/sample/', '^(server/(sample|desk)|shared)/', 'the sample comes in as any copy does'),
    only(
      'http',
      '^server/http/',
      '^(server/(http|access|alert|desk|log|story|lists|outgoing|source|sample)|shared)/|^db/(alert-feed-)?store\\.ts$',
    ),
    {
      name: 'store-behind-its-port',
      severity: 'error',
      comment: 'only db knows the engine; the places that open it hand it on as a Store',
      from: {
        path: '^(server|client|shared)/',
        pathNot: `${TESTS}|^server/(data-folder|open-access|open-desk)\\.ts$|^server/cli/`,
      },
      to: { path: '^db/', pathNot: '^db/(alert-|outbox-|alert-feed-)?store\\.ts$' },
    },
    {
      name: 'engine-in-db-alone',
      severity: 'error',
      from: { pathNot: '^db/|^tests/' },
      to: { path: 'node_modules/(drizzle-orm|better-sqlite3)/' },
    },
    {
      name: 'wiring-on-top',
      severity: 'error',
      comment: 'nothing below imports what puts it together',
      from: { path: '^server/[a-z]+/', pathNot: `${TESTS}|^server/cli/` },
      to: { path: '^server/[^/]+\\.ts$', pathNot: '^server/config\\.ts$' },
    },
    { name: 'no-tests-in-the-product', severity: 'error', from: { pathNot: TESTS }, to: { path: TESTS } },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|bench|db/migrations)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
