import type { IdentityRequest } from '../context.ts'
import { claimMembership } from './claim-membership.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { noteSeen } from './note-seen.ts'
import { registerHuman, type Profile } from './register-human.ts'
import { refused, type Session } from './session.ts'
import { subjectSession } from './subject-session.ts'

/** The session of a human or an agent. One round trip, save for a first sign-in and for a stranger to the clinic. */
export async function openSubjectSession(ctx: IdentityRequest, profile: Profile | null): Promise<Session> {
  const subject = (await findSubject(ctx)) ?? (profile && (await newcomer(ctx, profile)))
  if (!subject) return refused('UNKNOWN_SUBJECT')

  const session = subjectSession(subject, ctx.actor.organizationId)
  const settled = session.refusal === 'NO_MEMBERSHIP' ? await claimed(ctx, subject) : session
  if (!settled.refusal) await noteSeen(ctx, subject.principalId, subject.lastSeenAt)
  return settled
}

async function newcomer(ctx: IdentityRequest, profile: Profile): Promise<Subject | null> {
  await registerHuman(ctx, profile)
  return findSubject(ctx)
}

/**
 * A place that somebody is invited to becomes theirs the first time they come for it. Read again whoever claimed it: of
 * several first requests at once, one takes the place and the others find it taken, by the same person.
 */
async function claimed(ctx: IdentityRequest, { principalId }: Subject): Promise<Session> {
  await claimMembership(ctx, principalId)
  const subject = await findSubject(ctx)
  return subject ? subjectSession(subject, ctx.actor.organizationId) : refused('UNKNOWN_SUBJECT')
}
