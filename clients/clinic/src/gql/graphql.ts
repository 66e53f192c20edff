/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How much harm a reaction could do. */
export type AllergyCriticality =
  /** May be life-threatening. */
  | 'HIGH'
  /** Not thought to be life-threatening. */
  | 'LOW'
  /** Cannot be told from what is known. */
  | 'UNABLE_TO_ASSESS';

/** Whether an allergy is still a danger. */
export type AllergyStatus =
  /** The patient is at risk. */
  | 'ACTIVE'
  /** The patient is no longer thought to be at risk. */
  | 'INACTIVE'
  /** It has gone, as tests or exposure showed. */
  | 'RESOLVED'
  /** The source does not say. */
  | 'UNKNOWN';

/** Where a condition is in its course. */
export type ConditionStatus =
  /** The patient has it now. */
  | 'ACTIVE'
  /** The patient does not have it now. */
  | 'INACTIVE'
  /** It has come back after it was resolved. */
  | 'RECURRENCE'
  /** It has worsened again after getting better. */
  | 'RELAPSE'
  /** Without signs of it now, with a risk of its return. */
  | 'REMISSION'
  /** Gone, without an expected return. */
  | 'RESOLVED'
  /** The source does not say. */
  | 'UNKNOWN';

/** Which patients to list. What is left out does not narrow the list. */
export type PatientFilter = {
  /** Only those who died, or only the living. */
  isDeceased?: boolean | null | undefined;
  /** Only guests, or only people with an account. */
  isGuest?: boolean | null | undefined;
  /** Beginnings of words, in any order: names (case and diacritics aside), an e-mail, a phone number, a birth date (`1980-05-12`). At most 100 characters. */
  search?: string | null | undefined;
};

/** In which order a list of patients comes. */
export type PatientOrder =
  /** By family name, then given name, without regard to case or diacritics. */
  | 'NAME'
  /** Those recorded last first. */
  | 'NEWEST';

/** Administrative sex, in the terms of FHIR. */
export type PatientSex =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Neither of the two. */
  | 'OTHER'
  /** Asked for, and not known. */
  | 'UNKNOWN';

/** How dangerous a reaction can be, as in FHIR. */
export type ProfileAllergyCriticality =
  /** To life or limb. */
  | 'HIGH'
  /** Not to life or limb. */
  | 'LOW'
  /** Nobody can tell. */
  | 'UNABLE_TO_ASSESS';

export type PatientQueryVariables = Exact<{
  id: string | number;
}>;


export type PatientQuery = { __typename: 'Query', patient: { __typename: 'Patient', id: string, givenName: string, familyName: string, birthDate: string | null, sex: PatientSex | null, email: string | null, phone: string | null, languageCode: string | null, isGuest: boolean, isDeceased: boolean, deceasedAt: string | null, createdAt: string, address: { __typename: 'PatientAddress', line: string | null, city: string | null, region: string | null, postalCode: string | null, country: string | null } | null, human: { __typename: 'Human', id: string } | null, profile: { __typename: 'PatientProfile', id: string, givenName: string, familyName: string, birthDate: string | null, updatedAt: string, nationalId: { __typename: 'NationalId', country: string, number: string } | null, allergies: Array<{ __typename: 'ProfileAllergy', substance: string, criticality: ProfileAllergyCriticality, reaction: string | null }> } | null, allergies: Array<{ __typename: 'Allergy', id: string, display: string, criticality: AllergyCriticality | null, clinicalStatus: AllergyStatus }>, conditions: Array<{ __typename: 'Condition', id: string, display: string, clinicalStatus: ConditionStatus, onsetAt: string | null }> } | null };

export type PatientsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: PatientFilter | null | undefined;
  orderBy: PatientOrder;
}>;


export type PatientsQuery = { __typename: 'Query', patients: { __typename: 'PatientConnection', edges: Array<{ __typename: 'PatientEdge', node: { __typename: 'Patient', id: string, givenName: string, familyName: string, birthDate: string | null, sex: PatientSex | null, email: string | null, phone: string | null, isGuest: boolean, isDeceased: boolean, createdAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };


export const PatientDocument = {"__meta__":{"hash":"sha256:73922cf3a30b5053e7e5a57be807ae20d031edb687681dece59e3f67f1493aa4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patient"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"languageCode"}},{"kind":"Field","name":{"kind":"Name","value":"isGuest"}},{"kind":"Field","name":{"kind":"Name","value":"isDeceased"}},{"kind":"Field","name":{"kind":"Name","value":"deceasedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"region"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"human"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"profile"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nationalId"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"substance"}},{"kind":"Field","name":{"kind":"Name","value":"criticality"}},{"kind":"Field","name":{"kind":"Name","value":"reaction"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allergies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"criticality"}},{"kind":"Field","name":{"kind":"Name","value":"clinicalStatus"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"display"}},{"kind":"Field","name":{"kind":"Name","value":"clinicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"onsetAt"}}]}}]}}]}}]} as unknown as DocumentNode<PatientQuery, PatientQueryVariables>;
export const PatientsDocument = {"__meta__":{"hash":"sha256:d19406515bb7c5dd924982ef8b7d30d4f45a3254e9ab0cd0feba67012f037581"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Patients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PatientOrder"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isGuest"}},{"kind":"Field","name":{"kind":"Name","value":"isDeceased"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PatientsQuery, PatientsQueryVariables>;