/** @typedef {{ script: string, summary: string, usage: string, flags: string[] }} Command */

/**
 * A gateway makes much that is gone with the answer. With room for it V8 clears it away before it is copied: an eighth less
 * CPU a request on the benchmark, for some 100 MB at most.
 */
const FOR_SHORT_LIVES = ['--max-semi-space-size=64']

/**
 * @param {string} name
 * @param {string} summary
 * @param {{ call?: string, more?: string, script?: string, flags?: string[] }} [details]
 * @returns {[string, Command]}
 */
function command(
  name,
  summary,
  { call = `npm run ${name}`, more = '', script = `scripts/${name.replaceAll(':', '-')}.ts`, flags = [] } = {},
) {
  return [
    name,
    {
      script,
      flags,
      summary,
      usage: `${call}\n\n  ${summary}${more && `\n\n  ${more.trim().replaceAll('\n', '\n  ')}`}`,
    },
  ]
}

/** @param {string} name @param {string} summary */
const step = (name, summary, file = name) => command(`check:${name}`, summary, { script: `scripts/check/${file}.ts` })

/** @type {Record<string, Command>} */
export const COMMANDS = Object.fromEntries([
  command(
    'start',
    'Starts the platform: PostgreSQL, Redis, the demo world, the gateway (9000) and the three apps (9100, 9200, 9300).',
    {
      call: 'npm start',
      flags: FOR_SHORT_LIVES,
      more: `Ctrl-C stops all of it. Data stay in .data/ until npm run reset.
The apps are built when their sources changed, which takes a minute or two; otherwise a start takes seconds.
CLINIC_PORT, PORTAL_PORT and CONSOLE_PORT name other ports; APPS=none leaves the apps out.
REDIS_URL names a Redis to use instead of starting one.`,
    },
  ),
  command('dev', 'The same as start, with the apps served from their sources: what is changed shows at once.', {
    flags: FOR_SHORT_LIVES,
    more: `The first look at a page takes some seconds, while it is compiled. APPS=none leaves the apps out.`,
  }),
  command(
    'test',
    'Runs the tests against a PostgreSQL and a Redis of their own; beside a running npm start if need be.',
    {
      call: 'npm test [-- FILE…]',
      more: 'A FILE, or a part of its path, narrows the run to it.',
    },
  ),
  command(
    'check',
    'Checks all that can be judged without running: format, lint, architecture, types, generated files, dead exports.',
    {
      call: 'npm run check [-- STEP…]',
      more: 'STEP: format, lint, sdl, arch, types, codegen, compose, operations, knip. Without any, all of them.',
    },
  ),
  command('reset', 'Forgets everything earlier runs left behind: databases, accounts, keys and logs.'),
  command('token', 'Prints a bearer token for a person of the demo world.', {
    call: 'npm run -s token -- EMAIL [--clinic SLUG] [--ttl SECONDS] [--register]',
    more: `Without --clinic the token is for the only clinic that person belongs to, or for none.
--register lets somebody new sign in. Example: npm run -s token -- admin@aurora.test`,
  }),
  command('partner', 'Prints a key for a partner of the demo world, to call published operations with.', {
    call: 'npm run -s partner -- key|list|revoke|own-key [PARTNER] [--clinic SLUG]',
    more: `key issues a key for a day. PARTNER is demo-lab unless named, the clinic aurora.
list tells the partners of a clinic and what is published to them; revoke stops all keys of one.
own-key makes a key as a partner of several clinics does, with the fingerprint that registerApiKey takes. Needs nothing.
Example: KEY=$(npm run -s partner -- key)
         curl -s 'http://localhost:9000/v1/operations/patients.list?first=2' -H "authorization: Bearer $KEY"
The others need a running npm start.`,
  }),
  command('isolation', 'Proves that no clinic sees another, and prints the report.', {
    call: 'npm run isolation [-- --json FILE]',
    more: 'On a PostgreSQL and a Redis of its own. Fails when a rule is broken or an attack succeeds.\nThe Console shows the last one of this machine, kept in .data/isolation.json.\n--json FILE writes the proof down for programs as well.',
  }),
  command('migrate', 'Applies pending migrations to the database of npm start.', {
    more: 'DATABASE_OWNER_URL names another database.',
  }),
  command('migrate:draft', 'Drafts the migration that brings the database to what prisma/schema says.', {
    call: 'npm run migrate:draft -- NAME',
    more: 'NAME: small letters, digits and _. Example: npm run migrate:draft -- add_rooms\nRead the draft before it is applied; prisma/README.md tells what a new table needs.',
  }),
  command('compose', 'Composes gateway/supergraph.graphql from the five subgraphs.', {
    call: 'npm run compose [-- --check]',
    more: '--check changes nothing and fails when the committed supergraph is out of date.',
  }),
  command('codegen', "Generates each subgraph's resolver types from its schema.", {
    call: 'npm run codegen [-- --check]',
    more: '--check changes nothing and fails when a generated file is out of date.',
  }),
  command('subgraph', 'Runs one subgraph alone, on its own port.', {
    call: 'npm run subgraph -- NAME',
    more: 'NAME: identity (9001), tenancy (9002), clinical (9003), capabilities (9004), telemetry (9005).\nSUBGRAPH_PORT names another port. Needs the databases of a running npm start, or their addresses in the environment.',
  }),
  command('gateway', 'Runs the gateway alone.', {
    flags: FOR_SHORT_LIVES,
    more: `SUBGRAPH_<NAME>_URL runs a subgraph elsewhere; SUPERGRAPH=FILE runs another graph.
Needs the databases of a running npm start, or their addresses in the environment.`,
  }),
  command('import:patients', 'Imports patients from FHIR R4 bundles into a clinic.', {
    call: 'npm run import:patients -- --clinic SLUG [--dry-run] [--json] FILE…',
    more: `FILE: a bundle of 20 MB at most, a folder (every .json below it), or a pattern in quotes.
--dry-run tells what would come of it and changes nothing; --json prints the report for programs.

Each file is imported whole or not at all, and a bad one spoils no other. A second run changes nothing: a patient is
known by the identifier their source gave them. What the source no longer tells stays, and so does what the clinic
removed. Ends with 1 when a file could not be read or written, else with 0, whatever was skipped.
Needs the databases of a running npm start, or their addresses in the environment.`,
  }),
  command('keys', 'Looks after the keys that encrypt fields.', {
    call: 'npm run keys -- rotate|list',
    more: `rotate adds a key and re-encrypts every value with it; a rotation that was stopped continues. The platform may run.
  --anew begins another although the last one left values that it could not read.
list tells the keys and how many values need each.`,
  }),
  command('screenshots', 'Takes the pictures of docs/screenshots anew, from the apps of a running npm start.', {
    call: 'npm run screenshots [-- SCENE…]',
    more: 'SCENE: a part of a name, such as portal. Without any, all of them. Needs Chromium, as the browser tests do.',
  }),
  command(
    'bench:fan-out',
    'Measures what an event to thousands of subscribers takes, of one person and of each their own.',
  ),
  command('bench:gateway', 'Measures the gateway against its peers, side by side.', {
    call: 'npm run bench:gateway [-- --peers]',
    more: '--peers installs Hive Gateway beside the benchmark first; without it Apollo’s own executor is the only peer.',
    script: 'gateway/bench/gateway.ts',
  }),
  command('bench:rls', 'Measures what row security costs, side by side.'),
  command(
    'bench:scheduling',
    'Measures a month of slots, holds, bookings and watchers at a large clinic, each beside its floor.',
    {
      more: `On a PostgreSQL and a Redis of its own; takes a minute. Prints how busy the machine was, since that decides what a
clock shows: read the CPU beside it, and each line beside its floor of the same run.`,
    },
  ),
  command('bench:search', 'Measures how long a search for patients takes, with row security and without.'),
  step('format', 'Every file as Oxfmt would write it.'),
  step('lint', 'Oxlint, which knows the types, and ESLint with the rules of the house, over TypeScript.'),
  step('sdl', 'ESLint over the schema: described, named and shaped by the rules of the house.'),
  step('operations', 'Every operation published to partners still fits the supergraph.'),
  step('arch', 'No import crosses a border of the architecture.'),
  step('types', 'The TypeScript compiler over the whole repository.', 'type-check'),
  step('knip', 'No dead file, export or dependency.'),
])

/** The commands people call, one a line; the steps of `check` are left to it. */
export function listOfCommands() {
  const rows = Object.entries(COMMANDS).filter(([name]) => !name.startsWith('check:'))
  return [
    'Commands (npm run COMMAND -- --help tells more):',
    ...rows.map(([name, { summary }]) => `  ${name.padEnd(16)}${summary}`),
  ].join('\n')
}
