/** The layers of the server, in the order data flows through them: each may import itself and those before it. */
const LAYERS = ['document', 'knowledge', 'store', 'analysis', 'export', 'graphql', 'http', 'cli'];

const looksBackOnly = LAYERS.slice(0, -1).map((layer, i) => ({
  name: `${layer}-looks-back-only`,
  comment: `server/${layer} imports only from itself and from: ${LAYERS.slice(0, i).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: `^server/${layer}/` },
  to: { path: `^server/(${LAYERS.slice(i + 1).join('|')})/` },
}));

/** A package has one home, so that it can be replaced in one place. */
const homes = [
  ['neo4j-driver', '^(server/store/neo4j|tests)/'],
  ['graphql|graphql-yoga|@graphql-tools/schema|dataloader', '^(server/(graphql|http)|tests|scripts)/'],
  ['cytoscape|cytoscape-fcose', '^(client/network|tests)/'],
].map(([name, home]) => ({
  name: `home-of-${name.split('|')[0]}`,
  severity: 'error',
  from: { path: '^(server|client|scripts|tests)/', pathNot: home },
  to: { path: `^node_modules/(${name})/` },
}));

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'client-knows-no-server', severity: 'error', from: { path: '^client/' }, to: { path: '^server/' } },
    { name: 'server-knows-no-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?(raw|worker|url)$|^@graphql-typed-document-node/core$' },
    },
    ...looksBackOnly,
    ...homes,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Built out of what is looked at here.
    exclude: { path: '^client/dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
