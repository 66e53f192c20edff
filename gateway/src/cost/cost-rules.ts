import {
  buildASTSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isScalarType,
  parse,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import { z } from 'zod'
import { argumentsOf, costDirectives } from './cost-directives.ts'

/** How many items a field brings, or its `sizedFields` do. */
export type ListSize = {
  /** Arguments that say how many. */
  slicingArguments: readonly string[]
  /** The lists below this field that are as long; empty when the field is the list itself. */
  sizedFields: readonly string[]
  /** When no argument says. */
  assumedSize: number
  /** Whether exactly one of the arguments has to be given. */
  requireOne: boolean
}

/** What a graph's fields and arguments weigh. */
export type CostRules = {
  /** The whole graph: also what clients cannot see, which is harmless since they cannot ask for it. */
  schema: GraphQLSchema
  /** False when no argument and no field of an input weighs anything, so that nobody has to look at them. */
  inputsWeigh: boolean
  weightOf(node: { astNode?: { directives?: readonly ConstDirectiveNode[] } | null | undefined }): number | null
  weightOfType(type: GraphQLNamedType): number
  listSizeOf(field: GraphQLField<unknown, unknown>): ListSize | null
}

/** A list of which nothing else is known. */
export const ASSUMED_ITEMS = 10
/** A page of a connection that does not say. */
const PAGE = 20

const Weight = z.object({ weight: z.coerce.number() })
const Size = z.object({
  assumedSize: z.number().nullish(),
  slicingArguments: z.array(z.string()).nullish(),
  sizedFields: z.array(z.string()).nullish(),
  requireOneSlicingArgument: z.boolean().nullish(),
})

export const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type))

/** Reads `@cost` and `@listSize` off a supergraph. Connections are known by their shape and need neither. */
export function costRules(supergraphSdl: string): CostRules {
  const names = costDirectives(supergraphSdl)
  const schema = buildASTSchema(parse(supergraphSdl, { noLocation: true }), { assumeValidSDL: true })
  const listSizes = new Map<GraphQLField<unknown, unknown>, ListSize | null>()

  const weightOf: CostRules['weightOf'] = ({ astNode }) => {
    const directive = astNode?.directives?.find(({ name }) => name.value === names.cost)
    return directive ? Weight.parse(argumentsOf(directive)).weight : null
  }

  const readListSize = (field: GraphQLField<unknown, unknown>): ListSize | null => {
    const directive = field.astNode?.directives?.find(({ name }) => name.value === names.listSize)
    if (!directive) return pageOf(field)
    const given = Size.parse(argumentsOf(directive))
    const slicingArguments = given.slicingArguments ?? []
    return {
      slicingArguments,
      sizedFields: given.sizedFields ?? [],
      assumedSize: given.assumedSize ?? ASSUMED_ITEMS,
      requireOne: slicingArguments.length > 0 && (given.requireOneSlicingArgument ?? true),
    }
  }

  return {
    schema,
    inputsWeigh: Object.values(schema.getTypeMap()).some((type) =>
      isInputObjectType(type)
        ? Object.values(type.getFields()).some((field) => weightOf(field) !== null)
        : isObjectType(type) &&
          Object.values(type.getFields()).some(({ args }) => args.some((one) => weightOf(one) !== null)),
    ),
    weightOf,
    weightOfType: (type) =>
      weightOf(type) ?? (isScalarType(type) || isEnumType(type) || isInputObjectType(type) ? 0 : 1),
    listSizeOf: (field) => {
      const known = listSizes.get(field)
      if (known !== undefined) return known
      const size = readListSize(field)
      listSizes.set(field, size)
      return size
    },
  }
}

/** A Relay connection: `first` or `last` of something with `edges` or `nodes`. */
function pageOf({ args, type }: GraphQLField<unknown, unknown>): ListSize | null {
  const slicingArguments = args.map(({ name }) => name).filter((name) => name === 'first' || name === 'last')
  const named = getNamedType(type)
  if (slicingArguments.length === 0) return null
  if (isList(type)) return { slicingArguments, sizedFields: [], assumedSize: PAGE, requireOne: false }
  if (!isObjectType(named) && !isInterfaceType(named)) return null
  const fields = named.getFields()
  const sizedFields = ['edges', 'nodes'].filter((name) => fields[name] && isList(fields[name].type))
  return sizedFields.length > 0 ? { slicingArguments, sizedFields, assumedSize: PAGE, requireOne: false } : null
}
