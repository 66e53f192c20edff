import { APPS, portOf, portVariable } from '../apps/apps.ts'
import { lastWordsOf, serveApp, untilServing } from '../apps/serve-app.ts'
import { fail } from '../failure.ts'
import { isTaken } from '../services/port.ts'
import { noteServers } from './run-note.ts'
import type { Watch } from './until-stopped.ts'

/** As they were built, from their sources with hot reload, or not at all. */
export type Apps = 'built' | 'dev' | 'none'

export const appsToServe = (): Apps => (process.env['APPS'] === 'none' ? 'none' : 'built')

export async function refuseTakenPorts(): Promise<void> {
  for (const app of APPS) {
    const port = portOf(app)
    if (await isTaken(port))
      fail(
        `Port ${port}, meant for the ${app.title} app, is taken by another program.`,
        `Stop that program (lsof -i :${port} names it), or choose another port: ${portVariable(app)}=${port + 1} npm start`,
      )
  }
}

/** Starts the three apps side by side and returns once all of them answer. */
export async function startApps(
  watch: Watch,
  mode: 'built' | 'dev',
  environment: Record<string, string>,
): Promise<void> {
  const gatewayUrl = `http://127.0.0.1:${environment['PORT']}`
  const started = await Promise.all(
    APPS.map(async (app) => {
      const port = portOf(app)
      const server = await serveApp(app, { port, gatewayUrl, environment, mode })
      return { app, port, server }
    }),
  )
  noteServers({ apps: started.map(({ server }) => server.pid) })
  await Promise.all(started.map(({ app, port, server }) => untilServing(app, server, port, mode)))
  // Only now: an app that never came up is told of, and does not end the rest.
  for (const { app, server } of started) watch(`The ${app.title} app`, server, () => lastWordsOf(app))
}
