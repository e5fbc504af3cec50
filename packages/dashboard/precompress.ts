import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Plugin } from 'vite'

/** Lays a compressed copy beside each script and style, smaller than the server could make it while somebody waits. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = 'dist' }, bundle) {
      const names = Object.keys(bundle).filter((name) => /\.(js|css)$/.test(name))
      await Promise.all(names.map((name) => compress(join(dir, name))))
    },
  }
}

async function compress(path: string): Promise<void> {
  const content = await readFile(path)
  // The editor of GraphiQL would take half a minute at the highest quality, for two percent less.
  const quality = content.length > LARGE ? 9 : constants.BROTLI_MAX_QUALITY
  await writeFile(
    `${path}.br`,
    await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  )
}

const brotli = promisify(brotliCompress)

/** In bytes. */
const LARGE = 500_000
