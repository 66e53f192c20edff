import { Kind, parse, print, visit } from 'graphql'

/**
 * A document without what its author wrote into it by hand, which may be about a patient: strings, numbers, lists and
 * objects are emptied. Names stay; they are code.
 */
export const withoutLiterals = (operation: string): string =>
  print(
    visit(parse(operation, { noLocation: true }), {
      StringValue: (node) => ({ ...node, value: '', block: false }),
      IntValue: (node) => ({ ...node, value: '0' }),
      FloatValue: (node) => ({ ...node, value: '0' }),
      ListValue: () => ({ kind: Kind.LIST, values: [] }),
      ObjectValue: () => ({ kind: Kind.OBJECT, fields: [] }),
    }),
  )
