import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startEmbeddedServer } from '../src/embedded/embedded-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

function startOn(folder: string) {
  return startEmbeddedServer(folder, () => {}, { durable: false })
}

test('a folder of another PostgreSQL version is refused with both versions named', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres', 'cluster'), { recursive: true })
  await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '17\n')
  await expect(startOn(folder)).rejects.toMatchObject({
    code: 'DATA_FOLDER_OTHER_VERSION',
    sentence: expect.stringMatching(/made by PostgreSQL 17, but this version runs PostgreSQL 18/),
    remedy: expect.stringContaining('DATA_DIR'),
  })
})

test('a folder whose password file is gone is refused, not guessed at', async () => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'postgres', 'cluster'), { recursive: true })
  await writeFile(join(folder, 'postgres', 'cluster', 'PG_VERSION'), '18\n')
  await expect(startOn(folder)).rejects.toMatchObject({ code: 'EMBEDDED_POSTGRES_FAILED' })
})

test('of two first starts at the same moment one runs the folder and the other is refused', async () => {
  const folder = await temporaryFolder()
  const starts = await Promise.allSettled([startOn(folder), startOn(folder)])
  const started = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []))
  for (const server of started) await server.stop()
  expect(started).toHaveLength(1)
  expect(starts).toContainEqual({
    status: 'rejected',
    reason: expect.objectContaining({ code: 'DATA_FOLDER_IN_USE' }),
  })
  const left = await readdir(join(folder, 'postgres'))
  expect(left.sort()).toEqual(['cluster', 'password', 'port', 'server.log'])
  expect(await readdir(join(folder, 'postgres', 'cluster'))).not.toContain('postmaster.pid')
})

test('a path that leads through a file is refused', async () => {
  const file = join(await temporaryFolder(), 'file')
  await writeFile(file, '')
  await expect(startOn(join(file, 'data'))).rejects.toMatchObject({
    code: 'DATA_FOLDER_NOT_WRITABLE',
    sentence: expect.stringContaining('is a file, not a folder'),
  })
})

test('a folder that nobody may write is refused', async () => {
  await expect(startOn('/sys/kernel/council-outcomes')).rejects.toMatchObject({
    code: 'DATA_FOLDER_NOT_WRITABLE',
  })
})

test.runIf(process.getuid?.() === 0)(
  'root may keep the database in a folder that is closed to others',
  async () => {
    const folder = await temporaryFolder()
    await chmod(folder, 0o700)
    const server = await startOn(join(folder, 'data'))
    await server.stop()
  },
)
