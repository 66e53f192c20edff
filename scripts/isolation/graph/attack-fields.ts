import type { Answer } from './ask.ts'
import type { GraphAttacker } from './attackers.ts'
import { told, type Field, type Ground } from './ground.ts'
import { judgeAnswers } from './judge-answers.ts'
import { anythingOfTheirs, patientDataOfTheirs } from './secrets.ts'

/** Every field by everybody of ours and by the platform's team. `reached` are the mutations that got past their input. */
export async function attackFields(ground: Ground): Promise<{ leaks: string[]; reached: Set<string> }> {
  const anything = anythingOfTheirs(ground.clinics)
  const patientData = patientDataOfTheirs(ground.clinics)
  const leaks: string[] = []
  const reached = new Set<string>()
  for (const field of ground.fields) {
    for (const attacker of [...ground.us, ...ground.team]) {
      if (!isAttack(attacker, field)) continue
      const answers = await ground.ask(field, attacker, field.operation.kind)
      const detect = attacker.isPlatform ? patientData : anything
      leaks.push(...told(attacker.name, field, judgeAnswers(answers, detect, attacker.isPlatform)))
      if (answers.some(isPastInput)) reached.add(field.operation.target)
    }
  }
  return { leaks, reached }
}

/** A superadmin's mutations of the registry are meant to reach every clinic; nobody else's are. */
const isAttack = ({ actor }: GraphAttacker, { operation, subgraph }: Field) =>
  actor.role !== 'superadmin' || operation.kind !== 'mutation' || subgraph.name === 'clinical'

const INPUT_REFUSED = ['INVALID', 'BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED']

/** The act was begun: what stopped it, if anything, is not what was put in. */
function isPastInput({ data, errors }: Answer): boolean {
  const refusals = (data as { userErrors?: { code: string }[] } | null)?.userErrors ?? []
  const isAnswered = data !== null || errors.length > 0
  return isAnswered && ![...errors, ...refusals].some(({ code }) => INPUT_REFUSED.includes(code))
}
