import { localDate } from '@platform/shared/local-date'
import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { billingModel, priceOf } from './billing.ts'
import { createService } from './create-service.ts'
import { findService } from './find-service.ts'
import { listServices } from './list-services.ts'
import { listSpecialistsOfService } from './list-specialists-of-service.ts'
import { removeService } from './remove-service.ts'
import { updateService } from './update-service.ts'

export const resolvers = {
  Query: {
    service: (_, { id }, ctx) => findService(ctx, id),
    services: (_, args, ctx) => listServices(ctx, args),
  },
  Mutation: {
    createService: mutation('service', createService),
    updateService: mutation('service', updateService),
    removeService: mutation('service', removeService),
  },
  Service: {
    __resolveReference: ({ id }, ctx) => findService(ctx, id),
    isFixedGrid: ({ fixedGrid }) => fixedGrid,
    validFrom: ({ validFrom }) => localDate(validFrom),
    validUntil: ({ validUntil }) => localDate(validUntil),
    billing: (service) => service,
    price: (service) => ({ amountMinor: priceOf(service, service.durationMinutes), currency: service.currency }),
    specialists: ({ id }, _, ctx) => listSpecialistsOfService(ctx, id),
  },
  Billing: {
    model: (terms) => billingModel(terms),
    price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
    unitMinutes: ({ billingUnitMinutes }) => billingUnitMinutes,
    extraPrice: ({ extraPriceMinor, currency }) =>
      extraPriceMinor === null ? null : { amountMinor: extraPriceMinor, currency },
  },
  Assignment: { ROUND_ROBIN: 'round-robin', PRIORITY: 'priority', COLLECTIVE: 'collective' },
  BillingModel: { SESSION: 'session', TIME: 'time', HYBRID: 'hybrid' },
} satisfies Resolvers
