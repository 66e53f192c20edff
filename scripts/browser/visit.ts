import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { App } from '../apps/apps.ts'
import { leaveSeat, takeSeat } from './seat.ts'
import { signIn } from './sign-in.ts'
import { stack } from './stack.ts'

type Options = {
  /** The clinic whose address is visited. */
  at?: string
  /** Who is signed in before the first page; nobody when left out. */
  as?: string
  /** Console errors that this test brings about on purpose. */
  expected?: RegExp
}

export type Visit = { page: Page; origin: string }

export function originOf(app: App['name'], at = 'aurora'): string {
  const host = app === 'console' ? 'console.localhost' : `${at}.${app}.localhost`
  return `http://${host}:${stack().ports[app]}`
}

/**
 * Somebody before an app, with nothing there of whoever came before. When the test ends, it fails if the console told of an
 * error or if anything was asked for beyond this machine.
 */
export async function visit(app: App['name'], { at, as, expected }: Options = {}): Promise<Visit> {
  const origin = originOf(app, at)
  const seat = await takeSeat(app)
  seat.expected = expected
  onTestFinished(async ({ task }) => {
    const wrong = [...seat.wrong]
    // What a broken page may have left behind is nobody's to find.
    await (wrong.length > 0 || task.result?.state === 'fail' ? seat.close() : leaveSeat(app, seat))
    expect(wrong).toEqual([])
  })
  if (as) await signIn(seat.page, origin, as)
  return { page: seat.page, origin }
}
