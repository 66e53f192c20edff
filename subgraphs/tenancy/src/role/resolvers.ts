import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createRole } from './create-role.ts'
import { listRoles, listRolesOf } from './list-roles.ts'
import { loadRole } from './load-role.ts'
import { removeRole } from './remove-role.ts'
import { updateRole } from './update-role.ts'

export const resolvers = {
  Query: {
    role: (_, { id }, ctx) => loadRole(ctx, id),
    roles: (_, _args, ctx) => listRoles(ctx),
  },
  Mutation: {
    createRole: mutation('role', createRole),
    updateRole: mutation('role', updateRole),
    removeRole: mutation('role', removeRole),
  },
  Organization: {
    roles: ({ id }, _, ctx) => listRolesOf(ctx, id),
  },
  Role: {
    __resolveReference: ({ id }, ctx) => loadRole(ctx, id),
  },
  BaseRole: {
    PATIENT: 'patient',
    SPECIALIST: 'specialist',
    ADMIN: 'admin',
    CUSTOMER_SUPPORT: 'customer_support',
  },
} satisfies Resolvers
