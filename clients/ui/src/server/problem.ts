/** A refusal in the form the graph gives its own, so that pages read one kind of answer. */
export const problem = (status: number, code: string, message: string, cookies: readonly string[] = []): Response => {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers })
}
