import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { loadSettings } from './load-settings.ts'
import { updateOrganizationSettings } from './update-organization-settings.ts'

export const resolvers = {
  Organization: {
    settings: ({ id }, _, ctx) => loadSettings(ctx, id),
  },
  Mutation: {
    updateOrganizationSettings: mutation('settings', updateOrganizationSettings),
  },
} satisfies Resolvers
