// @ts-nocheck Runs in a browser as it is; the compiler is set up for the server.
/* global React, navigator */

const h = React.createElement

/** What the last answer said of its plan: an explanation, or why there is none. */
let shown = { explain: null, note: 'Run the operation to see how the gateway answers it.' }
const listeners = new Set()
let watchers = 0

/** A plan is only asked for while somebody looks at this panel. */
export const isPlanWanted = () => watchers > 0

export function showPlan(explain) {
  shown = explain
    ? { explain, note: null }
    : { explain: null, note: 'Nothing was planned: the operation was refused, or you may not see plans.' }
  for (const listener of listeners) listener()
}

const usePlan = () =>
  React.useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )

const milliseconds = (number) => `${number < 10 ? number.toFixed(2) : number.toFixed(1)} ms`
const inWords = { 'not needed': 'not needed', 'under way': 'under way', errors: 'with errors', ok: '' }

/** A request is drawn below the last one it waited for. */
const parentOf = ({ after }) => (after.length > 0 ? Math.max(...after) : null)

/** When the request ran, as a bar over the time of the whole operation. */
function Bar({ begunMs, durationMs, whole }) {
  if (begunMs === null || durationMs === null) return null
  const share = (number) => `${Math.min(100, (100 * number) / whole)}%`
  const style = { marginInlineStart: share(begunMs), inlineSize: `max(2px, ${share(durationMs)})` }
  return h('div', { className: 'plan-track', 'aria-hidden': true }, h('div', { className: 'plan-bar', style }))
}

function Request({ request, all, whole }) {
  const { id, subgraph, at, after, operation, begunMs, durationMs, outcome } = request
  const others = after.filter((one) => one !== parentOf(request))
  const below = all.filter((one) => parentOf(one) === id)
  const time = durationMs === null ? inWords[outcome] : `${milliseconds(durationMs)} ${inWords[outcome]}`
  return h(
    'li',
    { className: 'plan-request', 'data-outcome': outcome },
    h(
      'details',
      null,
      h(
        'summary',
        null,
        h('span', { className: 'plan-number' }, `#${id}`),
        h('strong', null, subgraph),
        h('span', { className: 'plan-time' }, time.trim()),
        h('span', { className: 'plan-place' }, at.length > 0 ? `for ${at.join(', ')}` : 'at the root'),
        others.length > 0 &&
          h('span', { className: 'plan-place' }, `after ${others.map((one) => `#${one}`).join(', ')} too`),
        h(Bar, { begunMs, durationMs, whole }),
      ),
      h('pre', { tabIndex: 0 }, operation),
    ),
    below.length > 0 && h(Requests, { requests: below, all, whole }),
  )
}

const Requests = ({ requests, all, whole }) =>
  h(
    'ol',
    { className: 'plan-requests' },
    requests.map((request) => h(Request, { key: request.id, request, all, whole })),
  )

function Facts({ explain: { cost, durationMs, planning, fetches } }) {
  const made = fetches.filter(({ durationMs: time }) => time !== null).length
  const facts = [
    ['Time', milliseconds(durationMs)],
    ['Planning', planning.wasKnown ? 'planned before' : milliseconds(planning.durationMs)],
    ['Requests', made === fetches.length ? `${made}` : `${made} of ${fetches.length}`],
    ['Cost', `${cost.operation.toLocaleString('en')} of ${cost.limit.toLocaleString('en')}`],
  ]
  return h(
    'dl',
    { className: 'plan-facts' },
    facts.map(([name, value]) => h('div', { key: name }, h('dt', null, name), h('dd', null, value))),
  )
}

function Plan({ explain }) {
  const { fetches, durationMs, text } = explain
  const [isCopied, setCopied] = React.useState(false)
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true))
  return h(
    React.Fragment,
    null,
    h(Facts, { explain }),
    fetches.length === 0
      ? h('p', { className: 'plan-note' }, 'No subgraph had to be asked.')
      : h(Requests, { requests: fetches.filter((one) => parentOf(one) === null), all: fetches, whole: durationMs }),
    h('button', { type: 'button', className: 'plan-copy', onClick: copy }, isCopied ? 'Copied' : 'Copy as text'),
  )
}

function PlanPanel() {
  const { explain, note } = usePlan()
  React.useEffect(() => {
    watchers += 1
    return () => {
      watchers -= 1
    }
  }, [])
  return h(
    'section',
    { className: 'plan', 'aria-labelledby': 'plan-title' },
    h('h2', { id: 'plan-title' }, 'Query plan'),
    explain ? h(Plan, { explain }) : h('p', { className: 'plan-note', role: 'status' }, note),
  )
}

const PlanIcon = () =>
  h(
    'svg',
    { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, 'aria-hidden': true },
    h('path', { d: 'M6 5v12a2 2 0 0 0 2 2h3M6 11h5' }),
    h('rect', { x: 3, y: 2.5, width: 6, height: 4, rx: 1 }),
    h('rect', { x: 12, y: 9, width: 9, height: 4, rx: 1 }),
    h('rect', { x: 12, y: 17, width: 9, height: 4, rx: 1 }),
  )

/** Shown beside the documentation and the history. */
export const planPlugin = { title: 'Query plan', icon: PlanIcon, content: PlanPanel }
