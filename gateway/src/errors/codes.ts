/**
 * Every `extensions.code` a client can meet. `status` is the HTTP status when nothing but such errors came back,
 * `message` is what is said when the error brings no words of its own that are fit to show.
 */
export const codes = {
  UNAUTHENTICATED: { status: 401, message: 'Sign in to do this: the token is missing, expired or not valid.' },
  FORBIDDEN: { status: 403, message: 'You are signed in, but you may not do this here.' },
  FORBIDDEN_NO_ORG: {
    status: 403,
    message: 'Say which clinic this is about: none is named by address, header or token.',
  },
  ORGANIZATION_SUSPENDED: { status: 403, message: 'This clinic is suspended.' },
  ORGANIZATION_NOT_ACTIVE: { status: 403, message: 'This clinic has not been opened yet.' },
  BAD_REQUEST: { status: 400, message: 'The request is not one this address understands.' },
  BAD_USER_INPUT: { status: 400, message: 'An argument or variable does not fit the schema.' },
  GRAPHQL_PARSE_FAILED: { status: 400, message: 'The document is not GraphQL, or too long.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    message: 'The document does not fit the schema, or asks for too much at once.',
  },
  OPERATION_RESOLUTION_FAILURE: { status: 400, message: 'Name one operation of the document, by `operationName`.' },
  PERSISTED_QUERY_NOT_FOUND: { status: 400, message: 'No operation is registered under this hash.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 400, message: 'Operations are not persisted by asking for them.' },
  OPERATION_NOT_REGISTERED: { status: 403, message: 'Only operations that were registered beforehand run here.' },
  NOT_FOUND: { status: 404, message: 'There is nothing here, or nothing you may see.' },
  METHOD_NOT_ALLOWED: { status: 405, message: 'This address is not asked in this way: see `Allow`.' },
  CONFLICT: { status: 409, message: 'The world has moved on since this was prepared: read again.' },
  GONE: { status: 410, message: 'This version has been withdrawn, as was announced.' },
  UNPROCESSABLE: { status: 422, message: 'The request was understood and refused: nothing has changed.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, message: 'Send `content-type: application/json`.' },
  RATE_LIMITED: { status: 429, message: 'Too many requests: wait as long as `Retry-After` says.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong on our side. Quote the request id.' },
  SERVICE_UNAVAILABLE: { status: 503, message: 'A part of the platform is out of reach. Try again shortly.' },
} as const satisfies Record<string, { status: number; message: string }>

export type Code = keyof typeof codes

export const isCode = (value: unknown): value is Code => typeof value === 'string' && Object.hasOwn(codes, value)

/** The code that says what an HTTP status says, for errors raised below GraphQL. */
export function codeOfStatus(status: number): Code {
  if (status === 400) return 'BAD_REQUEST'
  const match = Object.entries(codes).find(([, { status: known }]) => known === status)?.[0]
  return isCode(match) ? match : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR'
}
