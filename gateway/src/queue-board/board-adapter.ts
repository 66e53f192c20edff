import type {
  AppControllerRoute,
  AppViewRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from '@bull-board/api/dist/types.js'

/** What Bull Board brings for a server to serve. */
export type Board = {
  queues: BullBoardQueues
  viewPath: string
  staticPath: string
  entry: AppViewRoute
  api: AppControllerRoute[]
  uiConfig: UIConfig
}

/** Takes from Bull Board what it would have served. Its own adapters answer errors and pages in ways that are not ours. */
export function boardAdapter(): { adapter: IServerAdapter; board: () => Board } {
  const given: Partial<Board> = {}
  const take = (part: Partial<Board>) => {
    Object.assign(given, part)
    return adapter
  }
  const adapter: IServerAdapter = {
    setQueues: (queues) => take({ queues }),
    setViewsPath: (viewPath) => take({ viewPath }),
    setStaticPath: (_route, staticPath) => take({ staticPath }),
    setEntryRoute: (entry) => take({ entry }),
    setErrorHandler: () => adapter,
    setApiRoutes: (api) => take({ api }),
    setUIConfig: (uiConfig) => take({ uiConfig }),
  }
  const isWhole = (parts: Partial<Board>): parts is Board =>
    ['queues', 'viewPath', 'staticPath', 'entry', 'api', 'uiConfig'].every((part) => part in parts)
  return {
    adapter,
    board() {
      if (!isWhole(given)) throw new Error('Bull Board did not bring all there is to serve')
      return given
    },
  }
}
