import { solveChallenge, type Challenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/web/sha'

// Thousands of tries, away from the page, which stays as quick as it was.
self.onmessage = async ({ data: challenge }: MessageEvent<Challenge>) =>
  self.postMessage(await solveChallenge({ challenge, deriveKey }))
