import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createBundle } from './create-bundle.ts'
import { findBundle } from './find-bundle.ts'
import { listBundledProducts, listBundledServices } from './list-bundle-content.ts'
import { listBundles } from './list-bundles.ts'
import { removeBundle } from './remove-bundle.ts'
import { updateBundle } from './update-bundle.ts'

export const resolvers = {
  Query: {
    bundle: (_, { id }, ctx) => findBundle(ctx, id),
    bundles: (_, args, ctx) => listBundles(ctx, args),
  },
  Mutation: {
    createBundle: mutation('bundle', createBundle),
    updateBundle: mutation('bundle', updateBundle),
    removeBundle: mutation('bundle', removeBundle),
  },
  Bundle: {
    __resolveReference: ({ id }, ctx) => findBundle(ctx, id),
    price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
    services: ({ id }, _, ctx) => listBundledServices(ctx, id),
    products: ({ id }, _, ctx) => listBundledProducts(ctx, id),
  },
} satisfies Resolvers
