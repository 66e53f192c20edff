import { conflict, invalid, notFound } from '@platform/shared/errors'
import type { IdentityContext } from '../context.ts'
import { personName } from '../human/person-name.ts'
import type { AgentNode } from './agent.ts'

type Input = { displayName: string; purpose: string; operatorId: string; subject: string }

/** As the gateway names subjects: provider, the provider's tenant if any, user. API keys are not made this way. */
const SUBJECT = /^(clerk|local)\|[\w-]*\|[\w-]+$/

/** Makes an agent known. It has no place in any clinic and no role on the platform: it can sign in, and nothing else. */
export async function registerAgent({ db }: IdentityContext, input: Input): Promise<AgentNode> {
  const displayName = personName(input.displayName, 'displayName')
  const purpose = input.purpose.trim()
  if (purpose.length < 10 || purpose.length > 500) throw invalid('A purpose has 10 to 500 characters', 'purpose')
  if (!SUBJECT.test(input.subject)) throw invalid('A subject reads `provider|tenant|user`', 'subject')

  const operator = await db.human.findUnique({ where: { id: input.operatorId }, include: { principal: true } })
  if (!operator) throw notFound('Human', 'operatorId')
  if (operator.principal.status !== 'active') throw conflict('A blocked human cannot answer for an agent', 'operatorId')
  if (await db.principal.findUnique({ where: { subject: input.subject } }))
    throw conflict('Somebody signs in by this subject already', 'subject')

  return db.agent.create({
    data: {
      purpose,
      operatorId: operator.id,
      principal: { create: { kind: 'agent', subject: input.subject, displayName } },
    },
    include: { principal: true },
  })
}
