import { postJson } from '../graph/post-json.ts'

/** Ends the session on the server and leaves nothing of it in this page: not even what was read. */
export async function signOut({ everywhere = false } = {}): Promise<void> {
  await postJson('/api/session/sign-out', { everywhere })
  window.location.assign('/sign-in')
}
