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
    "mutation ActivateOrganization($input: ActivateOrganizationInput!) {\n  activateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ActivateOrganizationDocument,
    "mutation CreateOrganization($input: CreateOrganizationInput!) {\n  createOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.CreateOrganizationDocument,
    "query Organizations($first: Int!, $after: String, $filter: OrganizationFilter) {\n  organizations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...OrganizationRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  slug\n  name\n  status\n  timezone\n  languageCode\n  countryCode\n  createdAt\n  activatedAt\n  suspendedAt\n  suspensionReason\n  version\n}": typeof types.OrganizationsDocument,
    "mutation ReinstateOrganization($input: ReinstateOrganizationInput!) {\n  reinstateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ReinstateOrganizationDocument,
    "query SlugTaken($slug: String!) {\n  organizations(first: 50, filter: {search: $slug}) {\n    edges {\n      node {\n        id\n        slug\n      }\n    }\n  }\n}": typeof types.SlugTakenDocument,
    "mutation SuspendOrganization($input: SuspendOrganizationInput!) {\n  suspendOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.SuspendOrganizationDocument,
};
const documents: Documents = {
    "mutation ActivateOrganization($input: ActivateOrganizationInput!) {\n  activateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.ActivateOrganizationDocument,
    "mutation CreateOrganization($input: CreateOrganizationInput!) {\n  createOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.CreateOrganizationDocument,
    "query Organizations($first: Int!, $after: String, $filter: OrganizationFilter) {\n  organizations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...OrganizationRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  slug\n  name\n  status\n  timezone\n  languageCode\n  countryCode\n  createdAt\n  activatedAt\n  suspendedAt\n  suspensionReason\n  version\n}": types.OrganizationsDocument,
    "mutation ReinstateOrganization($input: ReinstateOrganizationInput!) {\n  reinstateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.ReinstateOrganizationDocument,
    "query SlugTaken($slug: String!) {\n  organizations(first: 50, filter: {search: $slug}) {\n    edges {\n      node {\n        id\n        slug\n      }\n    }\n  }\n}": types.SlugTakenDocument,
    "mutation SuspendOrganization($input: SuspendOrganizationInput!) {\n  suspendOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.SuspendOrganizationDocument,
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
export function graphql(source: "mutation ActivateOrganization($input: ActivateOrganizationInput!) {\n  activateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation ActivateOrganization($input: ActivateOrganizationInput!) {\n  activateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateOrganization($input: CreateOrganizationInput!) {\n  createOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation CreateOrganization($input: CreateOrganizationInput!) {\n  createOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Organizations($first: Int!, $after: String, $filter: OrganizationFilter) {\n  organizations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...OrganizationRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  slug\n  name\n  status\n  timezone\n  languageCode\n  countryCode\n  createdAt\n  activatedAt\n  suspendedAt\n  suspensionReason\n  version\n}"): (typeof documents)["query Organizations($first: Int!, $after: String, $filter: OrganizationFilter) {\n  organizations(first: $first, after: $after, filter: $filter) {\n    edges {\n      node {\n        ...OrganizationRow\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment OrganizationRow on Organization {\n  id\n  slug\n  name\n  status\n  timezone\n  languageCode\n  countryCode\n  createdAt\n  activatedAt\n  suspendedAt\n  suspensionReason\n  version\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReinstateOrganization($input: ReinstateOrganizationInput!) {\n  reinstateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation ReinstateOrganization($input: ReinstateOrganizationInput!) {\n  reinstateOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SlugTaken($slug: String!) {\n  organizations(first: 50, filter: {search: $slug}) {\n    edges {\n      node {\n        id\n        slug\n      }\n    }\n  }\n}"): (typeof documents)["query SlugTaken($slug: String!) {\n  organizations(first: 50, filter: {search: $slug}) {\n    edges {\n      node {\n        id\n        slug\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SuspendOrganization($input: SuspendOrganizationInput!) {\n  suspendOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation SuspendOrganization($input: SuspendOrganizationInput!) {\n  suspendOrganization(input: $input) {\n    organization {\n      ...OrganizationRow\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;