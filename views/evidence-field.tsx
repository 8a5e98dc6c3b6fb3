import { findSentences } from '../src/text/sentence-spans.ts'
import type { Article } from '../src/vocabulary/article.ts'
import { overlap } from '../src/vocabulary/span.ts'
import type { AnswerFieldProps } from './answer-field.ts'
import { AnswerFieldset } from './answer-fieldset.tsx'
import { readSentenceField, sentenceField } from './response-fields.ts'

/** Renders the sentences of the article, paragraph by paragraph, as boxes to tick. */
export function EvidenceField({
  asked,
  article,
  fields,
  refusal,
}: AnswerFieldProps<'evidence'> & { readonly article: Article }) {
  const shown = [...fields.keys()].flatMap(name => readSentenceField(name) ?? [])
  return (
    <AnswerFieldset
      stem={asked.stem}
      refusal={refusal}
      how={
        <>
          Tick the sentence that shows it; tick more only if they are needed together.{' '}
          <span id="selecting" hidden>
            You can also select words in the passage.
          </span>
        </>
      }
    >
      <div class="sentences">
        {findSentences(article).map((sentences, passage) => (
          <fieldset class="paragraph">
            <legend class="visually-hidden">Paragraph {passage + 1}</legend>
            {sentences.map((span, index) => (
              <label>
                <input
                  type="checkbox"
                  name={sentenceField(span)}
                  value="shown"
                  checked={shown.some(place => overlap(place, span))}
                  autofocus={refusal !== undefined && passage === 0 && index === 0}
                />
                <span>{article.text.slice(span.start, span.end)}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </AnswerFieldset>
  )
}
