import type { Support } from '../src/vocabulary/anchor.ts'

/** Quotes the first support of an answer, which shows it by itself, with a link to where it stands in the passage. */
export function EvidenceQuote({ evidence, href }: { readonly evidence: readonly Support[]; readonly href: string }) {
  const [first] = evidence
  if (first === undefined) return null
  return (
    <figure class="evidence">
      <blockquote>
        <p>“{first.map(({ exact }) => nested(exact)).join(' … ')}”</p>
      </blockquote>
      <figcaption>
        <a href={href}>See it in the passage</a>
      </figcaption>
    </figure>
  )
}

// Quotation marks within a quotation are single ones in English.
const nested = (words: string): string => words.replaceAll('“', '‘').replaceAll('”', '’')
