import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'

const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url))

/** Without transparency, and with the settings of deflate that suit drawings. */
const SMALL = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const

/** How the gallery looked when somebody last looked at it; by name. */
export function keptPictures(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -4))
}

/** "First term: gaps" in dark is "first-term-gaps.dark". */
export function pictureName(title: string, theme: string): string {
  return `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.${theme}`
}

export function readKept(name: string): PNG {
  return PNG.sync.read(readFileSync(`${FOLDER}${name}.png`))
}

export function keep(name: string, picture: PNG): void {
  writePicture(FOLDER, name, picture)
}

export function forget(name: string): void {
  rmSync(`${FOLDER}${name}.png`)
}

export function writePicture(folder: string, name: string, picture: PNG): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.png`, PNG.sync.write(picture, SMALL))
}
