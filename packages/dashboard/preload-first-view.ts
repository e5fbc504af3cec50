import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'
import { FIRST_SCRIPT } from './chunk-groups.ts'

/**
 * Lets browsers fetch what the overview needs together with the script of the site, in place of after it: its own
 * script, of which all pages of figures share the most, and the font, without which the first words would be set twice.
 * Before all of them comes the script that asks the first question.
 */
export function preloadFirstView(): Plugin {
  return {
    name: 'preload-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) => {
        const files = Object.values(bundle)
        const chunks = files.filter((file) => file.type === 'chunk')
        const page = chunkOf(chunks, FIRST_PAGE)
        const needed = chunks.filter((chunk) => chunk === page || page.imports.includes(chunk.fileName))
        // The site itself is in the page already.
        const scripts = needed.filter(({ isEntry }) => !isEntry).flatMap(preloads)
        const fonts = files.filter(({ fileName }) => FONT.test(fileName)).map(preloadsFont)
        return [script(chunkOf(chunks, FIRST_SCRIPT)), ...scripts, ...fonts]
      },
    },
  }
}

function chunkOf(chunks: readonly Rolldown.OutputChunk[], module: string): Rolldown.OutputChunk {
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(module))
  if (chunk === undefined) throw new Error(`The build has no ${module}.`)
  return chunk
}

const FIRST_PAGE = '/src/pages/overview/page.ts'

/** The letters that all three languages need, if only for numbers. */
const FONT = /source-sans-3-latin-wght-normal.*\.woff2$/

function preloads({ fileName, viteMetadata }: Rolldown.OutputChunk): readonly HtmlTagDescriptor[] {
  const styles = [...(viteMetadata?.importedCss ?? [])]
  return [
    link({ rel: 'modulepreload', href: `/${fileName}` }),
    ...styles.map((style) => link({ rel: 'preload', as: 'style', href: `/${style}` })),
  ]
}

function preloadsFont({ fileName }: { readonly fileName: string }): HtmlTagDescriptor {
  return link({ rel: 'preload', as: 'font', type: 'font/woff2', href: `/${fileName}` })
}

function script({ fileName }: Rolldown.OutputChunk): HtmlTagDescriptor {
  return {
    tag: 'script',
    attrs: { type: 'module', crossorigin: true, src: `/${fileName}` },
    injectTo: 'head-prepend',
  }
}

function link(attributes: Readonly<Record<string, string>>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { crossorigin: true, ...attributes }, injectTo: 'head' }
}
