import { DecryptCommand, GenerateDataKeyCommand, KMSClient, type KMSClientConfig } from '@aws-sdk/client-kms'
import type { KeyWrapping } from './key-wrapping.ts'

/**
 * Envelope encryption: the file holds data keys only as AWS KMS wrapped them, and only KMS unwraps them. The id of a
 * key is part of what KMS authenticates, so that two entries of the file cannot be swapped.
 */
export function kmsWrapping(kmsKeyId: string, config: KMSClientConfig = {}): KeyWrapping {
  const kms = new KMSClient(config)
  const contextOf = (id: string) => ({ purpose: 'field-encryption', dataKey: id })

  return {
    generate: async (id) => {
      const { CiphertextBlob } = await kms.send(
        new GenerateDataKeyCommand({ KeyId: kmsKeyId, KeySpec: 'AES_256', EncryptionContext: contextOf(id) }),
      )
      if (!CiphertextBlob) throw new Error('KMS gave no data key')
      return Buffer.from(CiphertextBlob).toString('base64')
    },
    unwrap: async (id, material) => {
      const { Plaintext } = await kms.send(
        new DecryptCommand({
          KeyId: kmsKeyId,
          CiphertextBlob: Buffer.from(material, 'base64'),
          EncryptionContext: contextOf(id),
        }),
      )
      if (!Plaintext) throw new Error(`KMS did not unwrap the data key ${id}`)
      return Buffer.from(Plaintext)
    },
  }
}
