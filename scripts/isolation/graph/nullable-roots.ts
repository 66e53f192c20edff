import { mapSchema, MapperKind } from '@graphql-tools/utils'
import { getNullableType, type GraphQLSchema } from 'graphql'

/**
 * The schema, but a root field that is refused takes nobody else's answer with it, nor keeps mutations behind it from being
 * tried: what many aims are answered is then found out by asking once. Nothing is answered that else were not.
 */
export const withNullableRoots = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, { [MapperKind.ROOT_FIELD]: (field) => ({ ...field, type: getNullableType(field.type) }) })
