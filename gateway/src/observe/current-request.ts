import { AsyncLocalStorage } from 'node:async_hooks'

const storage = new AsyncLocalStorage<{ requestId: string }>()

/** Everything that `act` does, now or later, happens in the name of this request. */
export const duringRequest = (requestId: string, act: () => void): void => storage.run({ requestId }, act)

/** Ambient on purpose, and only for log lines and error answers: nothing is decided by it. */
export const currentRequestId = (): string | undefined => storage.getStore()?.requestId
