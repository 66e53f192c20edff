import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from './alone.mjs'
import { progress } from './progress.mjs'
import { refuse } from './refuse.mjs'
import { root } from './root.mjs'

const schemas = join(root, 'prisma/schema')
const generated = join(root, 'prisma/src/generated')
const note = join(generated, '.made-from')

/**
 * Generates the Prisma client when the schema or Prisma changed since it was made.
 * @param {string} node
 */
export async function ensureDatabaseClient(node) {
  if (isCurrent()) return
  await alone('generate', async () => {
    if (!isCurrent()) generate(node)
  })
}

function isCurrent() {
  return existsSync(note) && readFileSync(note, 'utf8') === fingerprint()
}

function fingerprint() {
  const files = readdirSync(schemas)
    .filter((file) => file.endsWith('.prisma'))
    .sort()
  const hash = createHash('sha256').update(readFileSync(join(root, 'node_modules/prisma/package.json')))
  for (const file of files) hash.update(file).update(readFileSync(join(schemas, file)))
  return hash.digest('hex')
}

/** @param {string} node */
function generate(node) {
  const { end } = progress('Generating the database client')
  const made = fingerprint()
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'node_modules/prisma/build/index.js'), 'generate'], {
    cwd: join(root, 'prisma'),
    env: { ...process.env, ...withoutEngine(), PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    encoding: 'utf8',
  })
  end(status === 0)
  if (status !== 0) refuse('Prisma could not generate the database client.', `${stdout}${stderr}`.trim())
  writeFileSync(note, made)
}

/**
 * Generating needs no schema engine, yet Prisma's command line would first fetch one from the network. In its place it
 * is given a program that fails loudly should anything really call it. An engine that is there is left alone.
 */
function withoutEngine() {
  const engines = join(root, 'node_modules/@prisma/engines')
  const there = readdirSync(engines).some((file) => file.startsWith('schema-engine-'))
  return there ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'scripts/bootstrap/no-schema-engine.sh') }
}
