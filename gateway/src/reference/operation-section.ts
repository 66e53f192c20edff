import { rootFieldOf } from '../operations/fit-schema.ts'
import { addressOf } from '../operations/published-operation.ts'
import type { ServedOperation } from '../operations/served-operations.ts'
import { exampleOf } from '../openapi/example-of.ts'
import type { NamedSchemas } from '../openapi/named-schemas.ts'
import { parametersOf, type Parameter } from '../openapi/parameters-of.ts'
import { selectionSchemas } from '../openapi/selection-schema.ts'
import { html, type Html } from './html.ts'
import { prose } from './prose.ts'
import { descriptionOf, schemaRows, typeOf } from './schema-rows.ts'

export const anchorOf = (operation: ServedOperation): string => addressOf(operation).replaceAll(/[.@]/g, '-')

const pretty = (value: unknown) => JSON.stringify(value, null, 2)

/** A call to copy into a terminal. */
function callOf(operation: ServedOperation, parameters: readonly Parameter[], named: NamedSchemas): string {
  const needed = parameters.filter(({ isRequired }) => isRequired)
  const values = needed.map(({ name, schema }) => [name, exampleOf(schema, named.schemas)] as const)
  const path = operation.path ?? `/v1/operations/${addressOf(operation)}`
  const key = operation.audience.includes('public') ? '' : ` -H "authorization: Bearer $KEY"`
  if (operation.kind === 'mutation')
    return [
      `curl -X POST "$GATEWAY${path}"${key} \\`,
      `  -H "idempotency-key: $(uuidgen)" -H "content-type: application/json" \\`,
      `  -d '${JSON.stringify(Object.fromEntries(values))}'`,
    ].join('\n')
  const search = new URLSearchParams(
    values.map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
  if (operation.clinic === 'parameter') search.set('slug', 'aurora')
  return `curl "$GATEWAY${path}${search.size > 0 ? `?${search}` : ''}"${key}`
}

const table = (caption: string, rows: readonly Html[]): Html | null =>
  rows.length === 0
    ? null
    : html`<table>
        <caption>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">name</th>
            <th scope="col">type</th>
            <th scope="col">what it is</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`

/** Everything there is to know of one operation. */
export function operationSection(operation: ServedOperation, named: NamedSchemas): Html {
  const { schema, document, doc, kind, scopes, deprecated, sunset } = operation
  const parameters = parametersOf(operation, named)
  const root = schema.getRootType(operation.operation.operation)
  const answer = root ? selectionSchemas(schema, document, named)(root, rootFieldOf(operation)) : {}
  const rows = parameters.flatMap(({ name, isRequired, schema: of }) => [
    html`<tr>
      <th scope="row"><code>${name}</code>${isRequired && html` <strong>needed</strong>`}</th>
      <td>
        ${typeOf(of, named.schemas)}${of.default !== undefined && html`, else <code>${JSON.stringify(of.default)}</code>`}
      </td>
      <td>${prose(descriptionOf(of, named.schemas))}</td>
    </tr>`,
    ...schemaRows(of, named.schemas, [name]),
  ])
  return html`<section id="${anchorOf(operation)}" aria-labelledby="${anchorOf(operation)}-name">
    <h2 id="${anchorOf(operation)}-name">${addressOf(operation)}</h2>
    ${deprecated && html`<p class="end">Deprecated since ${deprecated}.${sunset && ` Ends on ${sunset}.`}</p>`}
    <p>${prose(doc)}</p>
    <p class="facts">
      <code
        >${kind === 'query' ? 'GET, POST' : 'POST'} ${operation.path ?? `/v1/operations/${addressOf(operation)}`}</code
      >
      ${scopes.map((lists) => html` needs ${lists.map((all) => all.join(' and ')).join(' or ')}`)}
    </p>
    <pre tabindex="0" aria-label="Example of a call"><code>${callOf(operation, parameters, named)}</code></pre>
    ${table('Parameters', rows)} ${table('Answer', schemaRows(answer, named.schemas))}
    <details>
      <summary>Example of an answer</summary>
      <pre tabindex="0"><code>${pretty(exampleOf(answer, named.schemas))}</code></pre>
    </details>
  </section>`
}
