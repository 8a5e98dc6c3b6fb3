import type { Support } from '../src/vocabulary/anchor.ts'
import type { AskedQuestion } from '../src/vocabulary/asked-question.ts'
import type { QuestionReview } from '../src/vocabulary/question-review.ts'

/**
 * Quotes the first support of an answer, which shows it by itself, with a link to where it stands in the passage. Where
 * the reviewed answers quote the article themselves, there is the link alone.
 */
export function EvidenceQuote({ review, href }: { readonly review: QuestionReview; readonly href: string }) {
  const [first] = review.evidence
  if (first === undefined) return null
  const link = <a href={href}>See it in the passage</a>
  if (quotesItself.includes(review.asked.kind)) return <p class="evidence see">{link}</p>
  return (
    <figure class="evidence">
      <blockquote>
        <p>{quoteSupport(first)}</p>
      </blockquote>
      <figcaption>{link}</figcaption>
    </figure>
  )
}

const quotesItself: readonly AskedQuestion['kind'][] = ['order', 'match', 'evidence']

/** Quotes the words of a support in one pair of quotation marks, with three points between words that stand apart. */
export function quoteSupport(support: Support): string {
  return `“${support.map(({ exact }) => nested(exact)).join(' … ')}”`
}

// Quotation marks within a quotation are single ones in English.
const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')
