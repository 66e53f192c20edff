const { addTypenameSelectionDocumentTransform } = require('@graphql-codegen/client-preset')

// The cache knows a thing by its type: every registered document asks for it.
/** @param {any} options */
exports.transform = (options) => addTypenameSelectionDocumentTransform.transform(options)
