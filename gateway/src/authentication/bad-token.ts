/** Why a token was refused. The reason is a short word for logs and security events; the caller only learns that it was. */
export class BadToken extends Error {
  readonly reason: string

  constructor(reason: string) {
    super('The token was refused.')
    this.name = 'BadToken'
    this.reason = reason
  }
}
