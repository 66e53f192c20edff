import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { addMember } from './add-member.ts'
import { appointAdministrator } from './appoint-administrator.ts'
import { changeMemberRole } from './change-member-role.ts'
import { findMembership } from './find-membership.ts'
import { listMembers } from './list-members.ts'
import { organizationOf, roleOf } from './membership-in-place.ts'
import { ownMemberships } from './own-memberships.ts'
import { reinstateMember } from './reinstate-member.ts'
import { removeMember } from './remove-member.ts'
import { staffPlaces } from './staff-places.ts'
import { suspendMember } from './suspend-member.ts'

export const resolvers = {
  Query: {
    membership: (_, { id }, ctx) => findMembership(ctx, id),
    members: (_, args, ctx) => listMembers(ctx, args),
  },
  Mutation: {
    addMember: mutation('membership', addMember),
    changeMemberRole: mutation('membership', changeMemberRole),
    suspendMember: mutation('membership', suspendMember),
    reinstateMember: mutation('membership', reinstateMember),
    removeMember: mutation('membership', removeMember),
    appointAdministrator: mutation('membership', appointAdministrator),
  },
  Membership: {
    __resolveReference: ({ id }, ctx) => findMembership(ctx, id),
    organization: (membership, _, ctx) => organizationOf(ctx, membership),
    human: ({ principalId }) => (principalId ? { id: principalId } : null),
    role: (membership, _, ctx) => roleOf(ctx, membership),
  },
  Human: {
    __resolveReference: ({ id }) => ({ id }),
    memberships: ({ id }, _, ctx) => ownMemberships(ctx, id),
    staffPlaces: ({ id }, _, ctx) => staffPlaces(ctx, id),
  },
  MembershipStatus: { INVITED: 'invited', ACTIVE: 'active', SUSPENDED: 'suspended' },
} satisfies Resolvers
