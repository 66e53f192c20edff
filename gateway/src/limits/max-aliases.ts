import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** Refuses documents with more than `most` aliases: each can make one field work once more. */
export const maxAliases =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => {
    let aliases = 0
    return {
      Field(field) {
        if (field.alias) aliases += 1
      },
      Document: {
        leave(document) {
          if (aliases <= most) return
          context.reportError(
            new GraphQLError(`The document has ${aliases} aliases; ${most} are allowed.`, { nodes: document }),
          )
        },
      },
    }
  }
