import { requiredText } from '@platform/shared/required-text'

/** A text that may be missing, checked: an empty one is none, and one that was not given stays not given. */
export const optionalText = (value: string | null | undefined, field: string, max: number) =>
  value === undefined ? undefined : value?.trim() ? requiredText(value, field, max) : null
