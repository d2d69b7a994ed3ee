/**
 * Who may import whom. Each room names the rooms right below it; whatever those may reach, it may reach too.
 * A room that is not in the table may import nothing, and nothing may import it.
 */
const ROOMS = {
  'src/core/text': [],
  'src/core/markdown': ['src/core/text'],
  'src/core/model': ['src/core/markdown'],
  'src/core/prose': ['src/core/model'],
  'src/core/index': ['src/core/prose'],
  'src/core/agenda': ['src/core/index'],
  'src/core/templates': ['src/core/model'],
  'src/core/drafts': ['src/core/index', 'src/core/templates'],
  'src/core/acts': ['src/core/agenda', 'src/core/drafts'],
  'src/core/guidance': ['src/core/agenda', 'src/core/drafts'],
  'src/core/insights': ['src/core/guidance', 'src/core/agenda'],
  'src/core/language': ['src/core/insights', 'src/core/acts'],
  'src/core/exchange': ['src/core/agenda'],
  'src/manifest': ['src/core/guidance'],
  'src/host': ['src/core/language', 'src/core/exchange', 'src/manifest'],
  'src/extension.ts': ['src/host'],
  'src/cli.ts': ['src/core/insights'],
};

/** @returns {string[]} the room and everything below it */
const reach = (room) => [...new Set([room, ...ROOMS[room].flatMap(reach)])];
const pattern = (rooms) => `^(${rooms.map((room) => room.replaceAll('.', '\\.')).join('|')})(/|$)`;
const inRooms = pattern(Object.keys(ROOMS));

const arrows = Object.keys(ROOMS).map((room) => ({
  name: `arrow:${room}`,
  comment: `${room} may import only: ${reach(room).join(', ')}.`,
  severity: 'error',
  from: { path: pattern([room]) },
  to: { path: '^(src|scripts|test)/', pathNot: pattern(reach(room)) },
}));

const others = [
  {
    name: 'room-unknown',
    comment: 'A file of src lies in no room that the table above knows.',
    from: { path: '^src/', pathNot: inRooms },
    to: {},
  },
  {
    name: 'circle',
    comment: 'These import each other, directly or through others.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'rules-apart',
    comment: 'A rule knows no other rule; only the generated index knows them all.',
    from: { path: '^src/core/guidance/rules/', pathNot: '/rules/index\\.ts$' },
    to: { path: '^src/core/guidance/rules/' },
  },
  {
    name: 'editor-in-host-only',
    comment: 'Only src/host, src/extension.ts, test/host and the probe of the bench know the editor.',
    from: { pathNot: '^(src/host/|src/extension\\.ts$|test/host/|scripts/bench/host-probe\\.ts$)' },
    to: { path: '(^vscode$|/@types/vscode/)' },
  },
  {
    name: 'node-in-command-line-only',
    comment: 'Of what ships, only the command line runs in Node alone.',
    from: { path: '^src/', pathNot: '^src/cli\\.ts$' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'files-only',
    comment: 'The command line reads files; it opens no connection and starts no program.',
    from: { path: '^src/' },
    to: {
      path: '^(node:)?(child_process|cluster|dgram|dns|http2?|https|inspector|net|tls|vm|worker_threads)$',
    },
  },
  {
    name: 'tools-stay-home',
    comment: 'What ships needs a package that only development has.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], pathNot: '/@types/' },
  },
  {
    name: 'resolvable',
    comment: 'This import leads nowhere.',
    from: {},
    to: { couldNotResolve: true, pathNot: '^vscode$' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...arrows, ...others.map((rule) => ({ severity: 'error', ...rule }))],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.build|test/fixtures)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['import', 'require', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
