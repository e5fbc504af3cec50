import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { browserPath } from '../../../test/e2e/browser.ts'
import { keptPictures, readKept, writePicture } from './kept-pictures.ts'
import { pictureDifference } from './picture-difference.ts'
import { takePictures } from './take-pictures.ts'

const results = fileURLToPath(new URL('../../../test-results/pictures', import.meta.url))
const path = browserPath()

/** What to do about a difference. */
const REMEDY = `See test-results/pictures. If it should look so: pnpm --filter @council-outcomes/dashboard pictures`

describe.skipIf(path === null)('the gallery beside its kept pictures', () => {
  let pictures: ReadonlyMap<string, PNG>

  beforeAll(async () => {
    rmSync(results, { recursive: true, force: true })
    pictures = await takePictures(path ?? '')
  }, 240_000)

  it('has a picture of every case in each theme, and no other', () => {
    expect(keptPictures().toSorted(), REMEDY).toEqual([...pictures.keys()].toSorted())
  })

  it('looks as it did', { timeout: 60_000 }, () => {
    const kept = new Set(keptPictures())
    const differences = [...pictures].flatMap(([name, actual]) => {
      const difference = kept.has(name) ? pictureDifference(readKept(name), actual) : null
      if (difference === null) return []
      writePicture(results, `${name}.actual`, actual)
      if (difference.picture !== null) writePicture(results, `${name}.diff`, difference.picture)
      return [`${name} ${difference.words}`]
    })
    expect(differences, REMEDY).toEqual([])
  })
})
