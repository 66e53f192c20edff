import { randomBytes } from 'node:crypto'

/** How a data key looks at rest, and how it becomes usable. */
export type KeyWrapping = {
  /** Makes a data key and gives its form at rest. */
  generate(id: string): Promise<string>
  unwrap(id: string, material: string): Promise<Buffer>
}

/** Keys lie in the file as they are: its permissions are what protects them. For one machine. */
export const plainWrapping: KeyWrapping = {
  generate: async () => randomBytes(32).toString('base64'),
  unwrap: async (_, material) => Buffer.from(material, 'base64'),
}
