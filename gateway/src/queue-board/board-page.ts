import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the Console serves the board: its own address, with the token of whoever is signed in there. */
export const BOARD_PATH = '/queue-board/'

/** Everything from the Console's own address; the page sets styles on elements and runs no script written into it. */
export const BOARD_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const FONTS_ELSEWHERE = /<link href="https:\/\/fonts\.[^>]+>/g

/**
 * The page of Bull Board, filled in. It would fetch its fonts from elsewhere, which nothing of ours does: that line is taken
 * out. Throws when the template of a newer version holds anything this does not know.
 */
export async function boardPage(viewPath: string, values: Record<string, string>): Promise<string> {
  const template = await readFile(join(viewPath, 'index.ejs'), 'utf8')
  const page = template
    .replaceAll(FONTS_ELSEWHERE, '')
    .replaceAll(/<%[=-] (\w+) %>/g, (_, name: string) => values[name] ?? '')
  if (page.includes('<%') || /(?:src|href)="https?:/.test(page)) throw new Error('Bull Board has a page of a new form')
  return page
}
