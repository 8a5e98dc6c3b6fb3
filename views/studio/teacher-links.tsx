/** Names the parts of the teachers' pages, between which the line of links at the top of each leads. */
export type TeacherPart = 'classes' | 'people' | 'account'

const parts: readonly { readonly part: TeacherPart; readonly address: string; readonly words: string }[] = [
  { part: 'classes', address: '/studio/classes', words: 'Classes' },
  { part: 'people', address: '/studio/people', words: 'People' },
  { part: 'account', address: '/account', words: 'Your account' },
]

/** Renders the line of links at the top of every teachers' page; the part that the page belongs to is marked. */
export function TeacherLinks({ here }: { readonly here: TeacherPart }) {
  return (
    <nav class="teacher-links" aria-label="For teachers">
      <ul>
        {parts.map(({ part, address, words }) => (
          <li>
            <a href={address} aria-current={part === here ? 'true' : undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
