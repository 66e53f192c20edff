import pino, { type DestinationStream, type Logger } from 'pino'
import { currentRequestId } from './current-request.ts'
import { describeError } from './describe-error.ts'

/** The only fields a line may have. Whatever else is handed over (headers, variables, bodies) is dropped unread. */
const ALLOWED = new Set([
  'requestId',
  'method',
  'route',
  'operation',
  'operationType',
  'cost',
  'plan',
  'status',
  'codes',
  'durationMs',
  'clientIp',
  'principalId',
  'organizationId',
  'role',
  'subgraph',
  // A job that is there: its id is made of ids.
  'queue',
  'jobId',
  'act',
  // A document by its hash, and files of ours that say which operations there are.
  'document',
  'manifest',
  'file',
  'reasons',
  'outcome',
  'reason',
  'source',
  'count',
  'signal',
  'host',
  'port',
  'errorName',
  'errorCode',
  'errorAt',
  'errorCause',
])

const onlyAllowed = ({ err, ...fields }: Record<string, unknown>) => ({
  ...(err === undefined ? {} : describeError(err)),
  ...Object.fromEntries(Object.entries(fields).filter(([name]) => ALLOWED.has(name))),
})

/** JSON lines, each with the id of the request it was written for. Messages are constants: nothing is put into them. */
export const openLog = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { service: 'gateway' },
      timestamp: pino.stdTimeFunctions.isoTime,
      mixin: () => ({ requestId: currentRequestId() }),
      formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
    },
    destination ?? pino.destination(1),
  )
