// @ts-nocheck Runs in a browser as it is; the compiler is set up for the server.
/* global document, fetch, DOMParser */

/** With a key the page shows what is published to it. The key stays in this field: it is neither stored nor put into an address. */
const form = document.querySelector('#with-key')
const outcome = document.querySelector('#outcome')
const value = (id) => document.querySelector(id).value.trim()

async function show(event) {
  event.preventDefault()
  const [key, clinic] = [value('#key'), value('#clinic')]
  const answer = await fetch('/v1/reference', {
    headers: {
      ...(key ? { authorization: `Bearer ${key}` } : {}),
      ...(clinic ? { 'x-organization-id': clinic } : {}),
    },
  })
  if (!answer.ok) {
    const problem = await answer.json()
    outcome.textContent = problem.detail
    return
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  document.querySelector('#operations').replaceWith(page.querySelector('#operations'))
  outcome.textContent = `${document.querySelectorAll('section').length} operations`
}

form.hidden = false
form.addEventListener('submit', show)
