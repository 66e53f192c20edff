/** Posts to this page's own address, in the form that its server tells from a foreign page's. */
export const postJson = (path: string, body: object): Promise<Response> =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
