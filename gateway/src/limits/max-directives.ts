import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'

/** Refuses documents with more than `most` directives: each is looked at for every field it stands on. */
export const maxDirectives =
  (most: number) =>
  (context: ValidationContext): ASTVisitor => {
    let directives = 0
    return {
      Directive() {
        directives += 1
      },
      Document: {
        leave(document) {
          if (directives <= most) return
          context.reportError(
            new GraphQLError(`The document has ${directives} directives; ${most} are allowed.`, { nodes: document }),
          )
        },
      },
    }
  }
