import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import type { Plugin } from 'vite'

/**
 * Puts each query where it is written, as the text that is sent, with its fragments. The generated code, which knows
 * all queries of all pages by their text, is then in no page. A fragment alone is only a type and becomes null.
 */
export function inlineDocuments(): Plugin {
  let fragments: ReadonlyMap<string, FragmentDefinitionNode>
  return {
    name: 'inline-documents',
    enforce: 'pre',
    async buildStart() {
      const names = await readdir(SOURCES, { recursive: true })
      const sources = names
        .filter((name) => SOURCE.test(name))
        .map((name) => readFile(join(SOURCES, name), 'utf8'))
      const definitions = (await Promise.all(sources)).flatMap(documentsIn).flatMap(definitionsOf)
      fragments = new Map(
        definitions
          .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
          .map((definition) => [definition.name.value, definition]),
      )
    },
    transform: {
      filter: { id: SOURCE, code: DOCUMENT },
      handler: (code) => ({
        code: code.replaceAll(DOCUMENT, (_, text: string) => inlined(definitionsOf(text), fragments)),
        map: null,
      }),
    },
  }
}

const SOURCES = join(import.meta.dirname, 'src')

const SOURCE = /\.tsx?$/

const DOCUMENT = /\bgraphql\(`([^`]*)`\)/g

function documentsIn(source: string): readonly string[] {
  return [...source.matchAll(DOCUMENT)].map(([, text = '']) => text)
}

function definitionsOf(text: string): readonly DefinitionNode[] {
  return parse(text, { noLocation: true }).definitions
}

function inlined(
  written: readonly DefinitionNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  if (written.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)) return 'null'
  // A set keeps what it is given while it is walked through.
  const definitions = new Set(written)
  for (const definition of definitions) {
    visit(definition, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (fragment === undefined) throw new Error(`No component has the fragment ${name.value}.`)
        definitions.add(fragment)
      },
    })
  }
  const text = [...definitions].map(print).join(' ')
  return JSON.stringify({
    kind: Kind.DOCUMENT,
    definitions: written.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).map(named),
    loc: { source: { body: stripIgnoredCharacters(text) } },
  })
}

/** An operation by its name, without its fields: Apollo's client walks through each field of a question several times before it asks. */
function named(operation: DefinitionNode): DefinitionNode {
  if (operation.kind !== Kind.OPERATION_DEFINITION) throw new Error('Only operations are asked.')
  const { kind, name, selectionSet } = operation
  return {
    kind,
    operation: operation.operation,
    ...(name && { name }),
    selectionSet: { ...selectionSet, selections: [] },
  }
}
