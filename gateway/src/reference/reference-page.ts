import { addressOf } from '../operations/published-operation.ts'
import type { ServedOperation } from '../operations/served-operations.ts'
import { namedSchemas } from '../openapi/named-schemas.ts'
import { html } from './html.ts'
import { anchorOf, operationSection } from './operation-section.ts'

/** The reference of these operations: a page that needs no script to be read. */
export function referencePage(operations: readonly ServedOperation[]): string {
  const named = namedSchemas()
  const ordered = operations.toSorted((a, b) => (addressOf(a) < addressOf(b) ? -1 : 1))
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Partner API – reference</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/v1/reference/reference.css" />
        <script src="/v1/reference/reference.js" type="module"></script>
      </head>
      <body>
        <header>
          <h1>Partner API</h1>
          <p>
            Operations a clinic has published to you, by name. A 2xx means that it happened; everything else is a
            <a href="https://www.rfc-editor.org/rfc/rfc9457">problem document</a>. For programs:
            <a href="/v1/openapi.json">OpenAPI 3.1</a>.
          </p>
          <form id="with-key" hidden>
            <label for="key">Key</label>
            <input id="key" type="password" autocomplete="off" spellcheck="false" placeholder="ck_live_…" />
            <label for="clinic">Clinic</label>
            <input id="clinic" autocomplete="off" spellcheck="false" placeholder="for a key of several" />
            <button type="submit">Show what it may run</button>
          </form>
          <p id="outcome" role="status"></p>
        </header>
        <main id="operations">
          <nav aria-label="Operations">
            <ul>
              ${ordered.map(
                (operation) => html`<li><a href="#${anchorOf(operation)}">${addressOf(operation)}</a></li>`,
              )}
            </ul>
          </nav>
          <div>${ordered.map((operation) => operationSection(operation, named))}</div>
        </main>
      </body>
    </html>`
  return page.text
}
