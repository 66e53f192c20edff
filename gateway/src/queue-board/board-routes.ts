import { appRoutes } from '@bull-board/api/dist/routes.js'
import type { FastifyInstance, RouteShorthandOptions } from 'fastify'
import { refuse } from '../errors/refuse.ts'
import type { Queues } from '../platform/queues.ts'
import type { Board } from './board-adapter.ts'
import { boardAssets, type BoardAsset } from './board-assets.ts'
import { BOARD_PATH, BOARD_POLICY, boardPage } from './board-page.ts'
import { openBoard } from './open-board.ts'

type Needs = { queues: () => Queues; reading: RouteShorthandOptions }
type Asked = { Params: Record<string, string>; Querystring: Record<string, string> }

const AT = '/platform/board'

/** `/platform/board/…`: Bull Board, for whoever may see how the platform is doing. Of its API only what reads is served. */
export async function boardRoutes(app: FastifyInstance, { queues, reading }: Needs): Promise<void> {
  let opened: Promise<{ board: Board; assets: ReadonlyMap<string, BoardAsset> }> | undefined
  const open = async () => {
    const board = openBoard(queues())
    return { board, assets: await boardAssets(board.staticPath) }
  }
  const opening = () => (opened ??= open())

  app.get<Asked>(`${AT}/static/*`, reading, async ({ params }, reply) => {
    const asset = (await opening()).assets.get(params['*'] ?? '')
    if (!asset) throw refuse('NOT_FOUND')
    return reply
      .type(asset.type)
      .header('cache-control', 'private, max-age=86400')
      .send(await asset.read())
  })

  for (const { method, route } of appRoutes.api.filter((one) => one.method === 'get'))
    for (const path of [route].flat())
      app.get<Asked>(AT + path, reading, async ({ params, query }, reply) => {
        const { board } = await opening()
        const served = board.api.find((one) => one.method === method && [one.route].flat().includes(path))
        if (!served) throw refuse('NOT_FOUND')
        const { queues: all, uiConfig } = board
        const answer = await served.handler({ queues: all, uiConfig, query, params, body: {}, headers: {} })
        return reply.code(answer.status ?? 200).send(answer.body)
      })

  app.get(`${AT}/*`, reading, async (_request, reply) => {
    const { board } = await opening()
    const { params } = board.entry.handler({ basePath: BOARD_PATH, uiConfig: board.uiConfig })
    return reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', BOARD_POLICY)
      .send(await boardPage(board.viewPath, params))
  })
}
