import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { z } from 'zod'
import { localKey } from './local-key.ts'

/** Plain http and .localhost: an address that no Clerk configuration is allowed to name. */
export const LOCAL_ISSUER = 'http://auth.localhost'

/** Long enough to work with by hand, short enough to be lost without much harm. */
const FIFTEEN_MINUTES = 15 * 60

const Account = z.object({
  email: z.email().toLowerCase(),
  givenName: z.string(),
  familyName: z.string(),
  /** Slugs of clinics to offer beside this account in the explorer. A hint: membership is the database's. */
  clinics: z.array(z.string()).default([]),
})

/** Somebody the local issuer may sign in. */
export type LocalAccount = z.infer<typeof Account>

const folder = (directory: string) => join(directory, 'accounts')
const fileOf = (directory: string, userId: string) => join(folder(directory), `${userId}.json`)

/** The user id of an e-mail address, the same on every machine, so that seeds can write it without asking. */
export const localUserId = (email: string): string =>
  `user_${createHash('sha256').update(`local:${email.toLowerCase()}`).digest('hex').slice(0, 24)}`

/** Adds an account, or updates the one of that e-mail. One file each, renamed into place, so that nobody reads half of one. */
export async function registerAccount(
  directory: string,
  account: z.input<typeof Account>,
): Promise<{ email: string; userId: string }> {
  const parsed = Account.parse(account)
  const userId = localUserId(parsed.email)
  await mkdir(folder(directory), { recursive: true, mode: 0o700 })
  const draft = `${fileOf(directory, userId)}.${randomUUID()}`
  await writeFile(draft, `${JSON.stringify(parsed, null, 2)}\n`, { mode: 0o600, flush: true })
  await rename(draft, fileOf(directory, userId))
  return { email: parsed.email, userId }
}

export async function findAccount(directory: string, userId: string): Promise<LocalAccount | null> {
  if (!/^user_[0-9a-f]{24}$/.test(userId)) return null
  const text = await readFile(fileOf(directory, userId), 'utf8').catch(() => null)
  return text === null ? null : Account.parse(JSON.parse(text))
}

/** All accounts, by e-mail. */
export async function listAccounts(directory: string): Promise<LocalAccount[]> {
  const files = await readdir(folder(directory)).catch(() => [])
  const ids = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -'.json'.length))
  const accounts = await Promise.all(ids.map((id) => findAccount(directory, id)))
  return accounts.filter((account) => account !== null).sort((a, b) => a.email.localeCompare(b.email))
}

/** Adds or updates accounts, by e-mail. */
export const registerAccounts = (directory: string, accounts: readonly z.input<typeof Account>[]) =>
  Promise.all(accounts.map((account) => registerAccount(directory, account)))

/** Makes the folder and the key if they are not there. Safe to call from several processes at once. */
export async function ensureIssuer(directory: string): Promise<void> {
  await localKey(directory)
}

type Mint = {
  email: string
  /** The clinic to put into the token. Left out: the request's address or header says which. */
  organization?: { id: string; slug: string } | undefined
  ttlSeconds?: number | undefined
  /** The origin of the page that will send it. Left out: a token for the command line and the explorer. */
  party?: string | undefined
  /** The session it belongs to. Left out: one of its own. */
  sessionId?: string | undefined
}

export const newSessionId = () => `sess_${randomBytes(12).toString('hex')}`

/** A session token with the claims Clerk would write. Refuses an address nobody registered. */
export async function mintToken(
  directory: string,
  { email, organization, ttlSeconds = FIFTEEN_MINUTES, party = LOCAL_ISSUER, sessionId = newSessionId() }: Mint,
): Promise<string> {
  const userId = localUserId(email)
  if (!(await findAccount(directory, userId))) throw new Error(`No local account has the address ${email}.`)

  const { privateKey, keyId } = await localKey(directory)
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({
    v: 2,
    sid: sessionId,
    sts: 'active',
    azp: party,
    fva: [0, -1],
    ...(organization ? { o: { id: organization.id, slg: organization.slug } } : {}),
  })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId })
    .setIssuer(LOCAL_ISSUER)
    .setSubject(userId)
    .setJti(randomBytes(10).toString('hex'))
    .setIssuedAt(now)
    .setNotBefore(now - 5)
    .setExpirationTime(now + ttlSeconds)
    .sign(privateKey)
}
