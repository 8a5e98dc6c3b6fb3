/**
 * Chooses the indefinite article that the sound of a wording's beginning takes, figures and spelt acronyms included.
 *
 * @example indefiniteArticle('hour') // "an"
 * @example indefiniteArticle('UN plan') // "a"
 */
export function indefiniteArticle(words: string): 'a' | 'an' {
  if (/^(?:8|11(?!\d)|18(?!\d)|[FHLMNRSX](?![a-z]))/.test(words)) return 'an'
  if (/^(?:[Uu]ni(?![mn])|[Uu]s[ea]|[Ee]u|[Oo]n(?:e|ce)\b|[BCDGJKPQTUVWYZ](?![a-z]))/.test(words)) return 'a'
  return /^(?:[aeiou]|hour|honest|honou?r|heir)/i.test(words) ? 'an' : 'a'
}
