import { mutation } from '@platform/shared/mutation'
import type { Resolvers } from '../__generated__/resolvers.ts'
import { createProduct } from './create-product.ts'
import { findProduct } from './find-product.ts'
import { listProducts } from './list-products.ts'
import { removeProduct } from './remove-product.ts'
import { updateProduct } from './update-product.ts'

export const resolvers = {
  Query: {
    product: (_, { id }, ctx) => findProduct(ctx, id),
    products: (_, args, ctx) => listProducts(ctx, args),
  },
  Mutation: {
    createProduct: mutation('product', createProduct),
    updateProduct: mutation('product', updateProduct),
    removeProduct: mutation('product', removeProduct),
  },
  Product: {
    __resolveReference: ({ id }, ctx) => findProduct(ctx, id),
    price: ({ priceMinor, currency }) => ({ amountMinor: priceMinor, currency }),
  },
} satisfies Resolvers
