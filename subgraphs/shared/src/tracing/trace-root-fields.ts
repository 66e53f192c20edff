import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql'
import { activeSpan } from './active-span.ts'
import { traced } from './traced.ts'

/** Gives each query and mutation of a schema a span of its own, named for the field, wherever a span is open. */
export function traceRootFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) trace(field, `${type?.name}.${field.name}`)
  return schema
}

function trace(field: GraphQLField<unknown, unknown>, name: string) {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = (parent, args, context, info) => {
    const active = activeSpan.getStore()
    if (!active) return resolve(parent, args, context, info)
    return traced(active.tracer, name, { parent: active.traceparent }, async (): Promise<unknown> =>
      resolve(parent, args, context, info),
    )
  }
}
