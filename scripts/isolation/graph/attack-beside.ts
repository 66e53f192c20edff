import type { GraphAttacker } from './attackers.ts'
import { told, type Ground } from './ground.ts'
import { judgeAnswers } from './judge-answers.ts'
import { anythingOfTheirs } from './secrets.ts'

/**
 * Every read by one of ours in the same tick as by one of theirs: what requests share would show there. `answered` are the
 * reads that tell their own people something of theirs, which is what makes silence to ours mean anything.
 */
export async function attackBeside(ground: Ground): Promise<{ leaks: string[]; answered: Set<string> }> {
  const detect = anythingOfTheirs(ground.clinics)
  const us = best(ground.us)
  const them = best(ground.them)
  const leaks: string[] = []
  const answered = new Set<string>()
  for (const field of ground.fields.filter(({ operation }) => operation.kind !== 'mutation')) {
    const { target, kind } = field.operation
    const [toThem, toUs] = await ground.askBoth(field, [them, us], `${kind}, in one tick with theirs`)
    leaks.push(...told(`${us.name}, beside ${them.name}`, field, judgeAnswers(toUs, detect, true)))
    if (toThem.some(({ data }) => detect(data, ''))) answered.add(target)
    for (const insider of ground.them) {
      if (answered.has(target)) break
      if ((await ground.ask(field, insider, null)).some(({ data }) => detect(data, ''))) answered.add(target)
    }
  }
  return { leaks, answered }
}

function best(people: readonly GraphAttacker[]): GraphAttacker {
  const person = people.find(({ isThorough }) => isThorough)
  if (!person) throw new Error('There is nobody to ask as')
  return person
}
