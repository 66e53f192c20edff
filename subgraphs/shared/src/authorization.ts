import {
  defaultFieldResolver,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql'
import type { Actor } from './actor.ts'
import { forbidden, unauthenticated } from './errors.ts'

type Asker = { actor: Actor }
type Rule = (actor: Actor) => void

const signedIn: Rule = (actor) => {
  if (actor.kind === 'anonymous') throw unauthenticated('Sign in first')
}

const onlyGateway: Rule = (actor) => {
  if (actor.kind !== 'gateway') throw forbidden('Not allowed')
}

/** The scopes are a list of lists: all of any inner list suffice. */
const holding =
  (alternatives: string[][]): Rule =>
  (actor) => {
    signedIn(actor)
    const held = new Set(actor.permissions)
    if (!alternatives.some((scopes) => scopes.every((scope) => held.has(scope))))
      throw forbidden('You do not have the permission this needs')
  }

function ruleOf({ name, arguments: args }: ConstDirectiveNode): Rule | null {
  if (name.value === 'authenticated') return signedIn
  if (name.value === 'internal') return onlyGateway
  if (name.value !== 'requiresScopes') return null
  const scopes = args?.find((argument) => argument.name.value === 'scopes')?.value
  if (scopes?.kind !== Kind.LIST) throw new Error('@requiresScopes needs a list of lists of scopes')
  // Composition has checked the argument against its type, `[[Scope!]!]!`.
  return holding(valueFromASTUntyped(scopes) as string[][])
}

const directivesOf = (type: GraphQLObjectType) =>
  [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? [])

/**
 * Puts `@authenticated`, `@requiresScopes` and `@internal` to work in the subgraph itself, on fields and on whole types,
 * entities included: a call that reaches a subgraph around the gateway's own checks meets them here again.
 */
export function enforceAuthorization(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const ofType = directivesOf(type).map(ruleOf)
    for (const field of Object.values(type.getFields())) {
      const rules = [...ofType, ...(field.astNode?.directives ?? []).map(ruleOf)].filter((rule) => rule !== null)
      if (rules.length > 0) guard(field, rules)
    }
  }
  return schema
}

function guard(field: GraphQLField<unknown, Asker>, rules: Rule[]) {
  const { resolve = defaultFieldResolver, subscribe } = field
  const guarded =
    (act: GraphQLFieldResolver<unknown, Asker>): GraphQLFieldResolver<unknown, Asker> =>
    (parent, args, context, info) => {
      for (const rule of rules) rule(context.actor)
      return act(parent, args, context, info)
    }
  field.resolve = guarded(resolve)
  // A subscription is refused before it listens to anything.
  if (subscribe) field.subscribe = guarded(subscribe)
}
