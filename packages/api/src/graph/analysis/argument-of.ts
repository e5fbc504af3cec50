import { readArgument } from '@council-outcomes/figures'

/** The same as `readArgument` for what takes time. */
export async function argumentOf<Value>(name: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    return readArgument(name, () => {
      throw error
    })
  }
}
