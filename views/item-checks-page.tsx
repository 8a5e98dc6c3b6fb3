import { Layout } from './layout.tsx'

/** Is an example as the page shows it: lines to read, the right ones marked, and what is to be known besides. */
export interface ShownExample {
  readonly passage?: string | undefined
  readonly says?: string | undefined
  readonly questions: readonly ShownQuestion[]
}

/** Is a question of an example: its stem, its lines in the order in which they stand, and a note. */
export interface ShownQuestion {
  readonly stem: string
  readonly lines: readonly { readonly text: string; readonly isRight: boolean; readonly why?: string | undefined }[]
  readonly shows?: string | undefined
  readonly note?: string | undefined
}

/** Is a rule as the page shows it. */
export interface ShownRule {
  readonly name: string
  readonly severity: 'error' | 'warning'
  readonly guideline: string
  readonly source: string
  readonly bad: readonly ShownExample[]
  readonly good: readonly ShownExample[]
}

/** Is what the page shows: the rules in groups, and the passage that examples without their own stand in. */
export interface ItemChecksPageProps {
  readonly groups: readonly {
    readonly title: string
    readonly lede: string
    readonly rules: readonly ShownRule[]
  }[]
  readonly passage: readonly string[]
}

/** Renders the rules of the checker: what each asks for, where that comes from, and an example of each side. */
export function ItemChecksPage({ groups, passage }: ItemChecksPageProps) {
  return (
    <Layout title="Item checks" styles={['docs.css', 'item-checks.css']}>
      <h1>Item checks</h1>
      <p>
        Every question, generated, written or imported, is held against these rules before a student sees it. An error
        keeps the question back; a warning is for its writer. <a href="/docs">The API reference</a> tells how to send
        questions to the check; <code>quizwright check</code> does the same for a bank file.
      </p>
      {groups.map(({ title, rules }) => (
        <nav aria-label={title}>
          <p>
            {title}:{' '}
            {rules.map(({ name }, at) => (
              <>
                {at > 0 && ', '}
                <a href={`#${name}`}>{name}</a>
              </>
            ))}
          </p>
        </nav>
      ))}
      <section>
        <h2>The passage of the examples</h2>
        <p>Most examples ask about these lines. The others bring their own.</p>
        <blockquote>
          {passage.map(paragraph => (
            <p>{paragraph}</p>
          ))}
        </blockquote>
      </section>
      {groups.map(({ title, lede, rules }) => (
        <section>
          <h2>{title}</h2>
          <p>{lede}</p>
          {rules.map(rule => (
            <RuleCard rule={rule} />
          ))}
        </section>
      ))}
    </Layout>
  )
}

function RuleCard({ rule: { name, severity, guideline, source, bad, good } }: { rule: ShownRule }) {
  return (
    <section id={name}>
      <h3>
        <code>{name}</code> <span class={`severity ${severity}`}>{severity}</span>
      </h3>
      <p>{guideline}</p>
      <p class="fine">Source: {source}.</p>
      <ExampleList title="With the flaw" examples={bad} kind="bad" />
      <ExampleList title="Without it" examples={good} kind="good" />
    </section>
  )
}

function ExampleList({ title, examples, kind }: { title: string; examples: readonly ShownExample[]; kind: string }) {
  return (
    <>
      <h4>{title}</h4>
      <ul class={`examples ${kind}`}>
        {examples.map(example => (
          <li>
            {example.passage !== undefined && <p>The passage: “{example.passage}”</p>}
            {example.says !== undefined && <p>The bank says: {example.says}</p>}
            {example.questions.map(question => (
              <ExampleQuestion question={question} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function ExampleQuestion({ question: { stem, lines, shows, note } }: { question: ShownQuestion }) {
  return (
    <>
      <p>
        <strong>{stem}</strong>
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map(({ text, isRight, why }) => (
            <li>
              {text}
              {isRight && <em> (right)</em>}
              {why !== undefined && <span class="fine"> {why}</span>}
            </li>
          ))}
        </ul>
      )}
      {shows !== undefined && <p class="fine">Shown by: “{shows}”</p>}
      {note !== undefined && <p class="fine">{note}</p>}
    </>
  )
}
