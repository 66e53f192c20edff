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
    "query Patient($id: ID!) {\n  patient(id: $id) {\n    id\n    givenName\n    familyName\n    birthDate\n    sex\n    email\n    phone\n    languageCode\n    isGuest\n    isDeceased\n    deceasedAt\n    createdAt\n    address {\n      line\n      city\n      region\n      postalCode\n      country\n    }\n    human {\n      id\n    }\n    profile {\n      id\n      givenName\n      familyName\n      birthDate\n      updatedAt\n      nationalId {\n        country\n        number\n      }\n      allergies {\n        substance\n        criticality\n        reaction\n      }\n    }\n    allergies {\n      id\n      display\n      criticality\n      clinicalStatus\n    }\n    conditions {\n      id\n      display\n      clinicalStatus\n      onsetAt\n    }\n  }\n}": typeof types.PatientDocument,
    "query Patients($first: Int!, $after: String, $filter: PatientFilter, $orderBy: PatientOrder!) {\n  patients(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        givenName\n        familyName\n        birthDate\n        sex\n        email\n        phone\n        isGuest\n        isDeceased\n        createdAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.PatientsDocument,
};
const documents: Documents = {
    "query Patient($id: ID!) {\n  patient(id: $id) {\n    id\n    givenName\n    familyName\n    birthDate\n    sex\n    email\n    phone\n    languageCode\n    isGuest\n    isDeceased\n    deceasedAt\n    createdAt\n    address {\n      line\n      city\n      region\n      postalCode\n      country\n    }\n    human {\n      id\n    }\n    profile {\n      id\n      givenName\n      familyName\n      birthDate\n      updatedAt\n      nationalId {\n        country\n        number\n      }\n      allergies {\n        substance\n        criticality\n        reaction\n      }\n    }\n    allergies {\n      id\n      display\n      criticality\n      clinicalStatus\n    }\n    conditions {\n      id\n      display\n      clinicalStatus\n      onsetAt\n    }\n  }\n}": types.PatientDocument,
    "query Patients($first: Int!, $after: String, $filter: PatientFilter, $orderBy: PatientOrder!) {\n  patients(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        givenName\n        familyName\n        birthDate\n        sex\n        email\n        phone\n        isGuest\n        isDeceased\n        createdAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.PatientsDocument,
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
export function graphql(source: "query Patient($id: ID!) {\n  patient(id: $id) {\n    id\n    givenName\n    familyName\n    birthDate\n    sex\n    email\n    phone\n    languageCode\n    isGuest\n    isDeceased\n    deceasedAt\n    createdAt\n    address {\n      line\n      city\n      region\n      postalCode\n      country\n    }\n    human {\n      id\n    }\n    profile {\n      id\n      givenName\n      familyName\n      birthDate\n      updatedAt\n      nationalId {\n        country\n        number\n      }\n      allergies {\n        substance\n        criticality\n        reaction\n      }\n    }\n    allergies {\n      id\n      display\n      criticality\n      clinicalStatus\n    }\n    conditions {\n      id\n      display\n      clinicalStatus\n      onsetAt\n    }\n  }\n}"): (typeof documents)["query Patient($id: ID!) {\n  patient(id: $id) {\n    id\n    givenName\n    familyName\n    birthDate\n    sex\n    email\n    phone\n    languageCode\n    isGuest\n    isDeceased\n    deceasedAt\n    createdAt\n    address {\n      line\n      city\n      region\n      postalCode\n      country\n    }\n    human {\n      id\n    }\n    profile {\n      id\n      givenName\n      familyName\n      birthDate\n      updatedAt\n      nationalId {\n        country\n        number\n      }\n      allergies {\n        substance\n        criticality\n        reaction\n      }\n    }\n    allergies {\n      id\n      display\n      criticality\n      clinicalStatus\n    }\n    conditions {\n      id\n      display\n      clinicalStatus\n      onsetAt\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Patients($first: Int!, $after: String, $filter: PatientFilter, $orderBy: PatientOrder!) {\n  patients(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        givenName\n        familyName\n        birthDate\n        sex\n        email\n        phone\n        isGuest\n        isDeceased\n        createdAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Patients($first: Int!, $after: String, $filter: PatientFilter, $orderBy: PatientOrder!) {\n  patients(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {\n    edges {\n      node {\n        id\n        givenName\n        familyName\n        birthDate\n        sex\n        email\n        phone\n        isGuest\n        isDeceased\n        createdAt\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;