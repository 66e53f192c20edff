// @ts-nocheck Runs in a browser as it is; the compiler is set up for the server.
/* global document, fetch, sessionStorage, React, ReactDOM, GraphiQL */
import { listen } from './listen.js'
import { isPlanWanted, planPlugin, showPlan } from './plan-view.js'

// The token lives in this tab only: sessionStorage ends with it, and GraphiQL is given the same place for its queries.
const kept = {
  get: () => JSON.parse(sessionStorage.getItem('explorer:session') ?? '{}'),
  set: (session) => sessionStorage.setItem('explorer:session', JSON.stringify(session)),
}

const element = (id) => document.getElementById(id)

// The name under which GraphiQL's own packages look for the nonce of the styles they add.
globalThis.__webpack_nonce__ = element('page').nonce

function tell(text, { failed = false } = {}) {
  element('who').textContent = text
  element('who').toggleAttribute('data-failed', failed)
}

/** What a token says of itself. Shown, never trusted. */
function claimsOf(token) {
  try {
    return JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return {}
  }
}

function showSession() {
  const { token, organization, email } = kept.get()
  element('token').value = token ?? ''
  element('organization').value = organization ?? ''
  if (!token) return tell('Not signed in: you are a visitor.')
  const { exp, o } = claimsOf(token)
  const who = email ?? 'the holder of this token'
  const where = organization || o?.slg
  const until = exp ? ` until ${new Date(exp * 1000).toLocaleTimeString()}` : ''
  tell(`Signed in as ${who}${where ? ` at ${where}` : ''}${until}.`)
}

async function answerOf(response) {
  const body = await response.json()
  if (!response.ok) throw new Error(body.detail ?? response.statusText)
  return body
}

function fillClinics(person) {
  const clinics = person?.clinics ?? []
  element('clinic').replaceChildren(...clinics.map((slug) => new Option(slug, slug)), new Option('none', ''))
}

/** Only the local issuer signs people in by name. */
async function offerPeople() {
  const { people } = await answerOf(await fetch('/explorer/people'))
  const byEmail = new Map(people.map((person) => [person.email, person]))
  element('person').replaceChildren(...people.map(({ email, name }) => new Option(`${email} – ${name}`, email)))
  element('person').addEventListener('change', () => fillClinics(byEmail.get(element('person').value)))
  fillClinics(people[0])
  element('sign-in').hidden = false
}

element('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault()
  const email = element('person').value
  const clinic = element('clinic').value || null
  try {
    const response = await fetch('/explorer/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, clinic }),
    })
    const { token } = await answerOf(response)
    kept.set({ token, email })
    showSession()
  } catch (error) {
    tell(error.message, { failed: true })
  }
})

element('with-token').addEventListener('submit', (event) => {
  event.preventDefault()
  kept.set({ token: element('token').value.trim(), organization: element('organization').value.trim() })
  showSession()
})

element('sign-out').addEventListener('click', () => {
  kept.set({})
  showSession()
})

const isSubscription = (document, operationName) =>
  document?.definitions.some(
    ({ kind, name, operation }) =>
      kind === 'OperationDefinition' &&
      operation === 'subscription' &&
      (!operationName || name?.value === operationName),
  )

/** Answers a query with its answer, a subscription with something to listen to. */
function fetcher(operation, { headers: given = {}, documentAST } = {}) {
  const { token, organization } = kept.get()
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(organization ? { 'x-organization-id': organization } : {}),
    ...given,
  }
  const body = JSON.stringify(operation)
  if (isSubscription(documentAST, operation.operationName)) return listen({ headers, body })
  return ask({ headers, body }, isPlanWanted() && operation.operationName !== 'IntrospectionQuery')
}

async function ask({ headers, body }, withPlan) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: withPlan ? { ...headers, 'x-explain': 'true' } : headers,
    body,
  })
  const answer = await response.json()
  if (!withPlan) return answer
  // Shown in a panel of its own, so that the answer stays what programs get.
  const { extensions: { explain, ...extensions } = {}, ...rest } = answer
  showPlan(explain)
  return Object.keys(extensions).length > 0 ? { ...rest, extensions } : rest
}

const { mode, examples } = await answerOf(await fetch('/explorer/setup.json'))
showSession()
if (mode === 'local') await offerPeople().catch((error) => tell(error.message, { failed: true }))

ReactDOM.createRoot(element('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: examples,
    plugins: [planPlugin],
    storage: sessionStorage,
    shouldPersistHeaders: false,
  }),
)
