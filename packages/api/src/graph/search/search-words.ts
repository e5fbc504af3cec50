import { InputError, readArgument } from '@council-outcomes/figures'

/** Longer texts and more words find nothing that these would not. */
const LONGEST_TEXT = 200
const MOST_WORDS = 8

/**
 * The words of a search, in their order.
 * @throws InputError BAD_VALUE for a text without words, of more than 200 letters or of more than 8 words
 */
export function searchWords(text: string): readonly string[] {
  return readArgument('text', () => {
    const words = text.split(/\s+/u).filter((word) => word !== '')
    if (words.length === 0)
      throw badText('a word to look for', text, 'write what you look for, such as a name')
    if ([...text].length > LONGEST_TEXT || words.length > MOST_WORDS) {
      throw badText(
        `at most ${MOST_WORDS} words and ${LONGEST_TEXT} letters`,
        text,
        'look for the few words that matter most',
      )
    }
    return words
  })
}

function badText(expected: string, received: string, remedy: string): InputError {
  return new InputError({ code: 'BAD_VALUE', expected, received, remedy })
}
