/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query AuditChanges($filter: AuditEventFilter!) {\n  auditEvents(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        changes {\n          field\n          before\n          after\n          classification\n        }\n      }\n    }\n  }\n}": typeof types.AuditChangesDocument,
    "query Session {\n  me {\n    role\n    permissions\n    platformRole\n    human {\n      id\n      displayName\n      email\n      memberships {\n        id\n        status\n        role {\n          id\n          name\n          baseRole\n        }\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n    organization {\n      id\n      slug\n      name\n      timezone\n      languageCode\n    }\n  }\n}": typeof types.SessionDocument,
};
const documents: Documents = {
    "query AuditChanges($filter: AuditEventFilter!) {\n  auditEvents(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        changes {\n          field\n          before\n          after\n          classification\n        }\n      }\n    }\n  }\n}": types.AuditChangesDocument,
    "query Session {\n  me {\n    role\n    permissions\n    platformRole\n    human {\n      id\n      displayName\n      email\n      memberships {\n        id\n        status\n        role {\n          id\n          name\n          baseRole\n        }\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n    organization {\n      id\n      slug\n      name\n      timezone\n      languageCode\n    }\n  }\n}": types.SessionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AuditChanges($filter: AuditEventFilter!) {\n  auditEvents(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        changes {\n          field\n          before\n          after\n          classification\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query AuditChanges($filter: AuditEventFilter!) {\n  auditEvents(first: 20, filter: $filter) {\n    edges {\n      node {\n        id\n        changes {\n          field\n          before\n          after\n          classification\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Session {\n  me {\n    role\n    permissions\n    platformRole\n    human {\n      id\n      displayName\n      email\n      memberships {\n        id\n        status\n        role {\n          id\n          name\n          baseRole\n        }\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n    organization {\n      id\n      slug\n      name\n      timezone\n      languageCode\n    }\n  }\n}"): (typeof documents)["query Session {\n  me {\n    role\n    permissions\n    platformRole\n    human {\n      id\n      displayName\n      email\n      memberships {\n        id\n        status\n        role {\n          id\n          name\n          baseRole\n        }\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n    organization {\n      id\n      slug\n      name\n      timezone\n      languageCode\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;