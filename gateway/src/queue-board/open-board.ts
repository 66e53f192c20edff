import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import type { Queues } from '../platform/queues.ts'
import { boardAdapter, type Board } from './board-adapter.ts'

/**
 * Bull Board over our queues, to look and not to touch: what it can do to a queue (empty it, destroy it, add a job of any
 * content) leaves no trace of who did it, so what may be done to a job is done by the Console.
 */
export function openBoard(queues: Queues): Board {
  const { adapter, board } = boardAdapter()
  createBullBoard({
    queues: queues.all().map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter: adapter,
    options: {
      uiConfig: {
        boardTitle: 'Queues',
        hideDocsLink: true,
        hideRedisDetails: true,
        miscLinks: [{ text: 'Console', url: '/queues' }],
      },
      handlerHooks: { after: (_context, result) => ({ ...result, body: withoutWords(result.body) }) },
    },
  })
  return board()
}

/** The same, with the kind of each failure in the place of its words: they may hold a patient's data. */
function withoutWords<T>(body: T): T {
  return JSON.parse(JSON.stringify(body), (key, value: unknown) => {
    if (key === 'stacktrace') return []
    if (key === 'failedReason' && typeof value === 'string') return value === '' ? value : 'See the log of the platform'
    return value
  }) as T
}
