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
    "query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}": typeof types.MyClinicsDocument,
    "mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.ShareProfileDocument,
    "mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": typeof types.StopSharingDocument,
};
const documents: Documents = {
    "query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}": types.MyClinicsDocument,
    "mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.ShareProfileDocument,
    "mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}": types.StopSharingDocument,
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
export function graphql(source: "query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}"): (typeof documents)["query MyClinics {\n  me {\n    human {\n      id\n      memberships {\n        id\n        status\n        joinedAt\n        organization {\n          id\n          slug\n          name\n        }\n      }\n    }\n  }\n  consentPurposes {\n    code\n    title\n    description\n    currentVersion\n    isWithdrawable\n    scope\n  }\n  myEffectiveConsents {\n    purposeCode\n    isGranted\n    isCurrent\n    organization {\n      id\n    }\n    consent {\n      id\n      recordedAt\n      noticeVersion\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation ShareProfile($input: GrantConsentInput!) {\n  grantConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"): (typeof documents)["mutation StopSharing($input: WithdrawConsentInput!) {\n  withdrawConsent(input: $input) {\n    consent {\n      id\n      action\n      recordedAt\n    }\n    userErrors {\n      code\n      message\n      path\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;