'use client'
import { Select, type SelectProps } from '@mantine/core'
import { useRolesQuery } from '../gql/hooks.ts'

type Props = Omit<SelectProps, 'data'> & {
  /** Leaves out the roles of those who are treated here. */
  isForStaff?: boolean
}

/** One of the clinic's roles. */
export function RoleSelect({ isForStaff = false, ...props }: Props) {
  const [{ data }] = useRolesQuery()
  const roles = data?.roles.filter(({ baseRole }) => !isForStaff || baseRole !== 'PATIENT') ?? []
  return <Select {...props} data={roles.map(({ id, name }) => ({ value: id, label: name }))} />
}
