import { conflict } from './errors.ts'

/** Refuses an edit of something that changed since the asker read it. A race past this is met by `where: { id, version }`. */
export function refuseStale(row: { version: number }, version: number) {
  if (row.version !== version) throw conflict('Somebody changed this since you read it; read it again', 'version')
}
