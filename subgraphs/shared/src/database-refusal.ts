import { conflict, forbidden, invalid, type DomainError } from './errors.ts'

type PrismaError = { code: string; meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } }

const isPrismaError = (error: unknown): error is PrismaError =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && /^P\d{4}$/.test(error.code)

/**
 * What the database refused, in words that name no row, column or constraint: those could belong to somebody else.
 * Domain functions refuse first and better; this is for what only the database can decide, such as a race.
 */
export function databaseRefusal(error: unknown): DomainError | null {
  if (!isPrismaError(error)) return null
  const sqlState = error.meta?.driverAdapterError?.cause?.originalCode
  if (error.code === 'P2002' || sqlState === '23505') return conflict('Something with these values exists already')
  // What overlaps something may be nobody's business: who has it, and until when.
  if (sqlState === '23P01') return conflict('This time has just been taken', 'start')
  if (error.code === 'P2034' || sqlState === '40001' || sqlState === '40P01')
    return conflict('Somebody changed this at the same moment; try again')
  if (error.code === 'P2025') return conflict('It has changed or is gone; read it again')
  if (sqlState === '22P02') return invalid('That is not an id')
  if (sqlState === '22007' || sqlState === '22008') return invalid('That is not a time')
  if (sqlState === '23514') return invalid('These values break a rule')
  if (sqlState === '42501') return forbidden('Not allowed')
  return null
}
