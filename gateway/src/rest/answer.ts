/** What a REST address answers, before it is sent: it may be kept and sent again. */
export type Answer = { status: number; type: string; body: string; headers: Record<string, string> }

export const json = (body: string, headers: Record<string, string> = {}): Answer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body,
  headers,
})
