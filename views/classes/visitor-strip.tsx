import type { Class } from '../../src/vocabulary/class.ts'
import type { Student } from '../../src/vocabulary/student.ts'

/** Says who has come in by way of which class; nothing for who has not. */
export interface Visitor {
  readonly class?: Pick<Class, 'name'> | undefined
  readonly student?: Pick<Student, 'name'> | undefined
}

/** Renders the line above the quizzes: the way into a class, or who is in which, and the way out. */
export function VisitorStrip({ visitor }: { readonly visitor: Visitor }) {
  if (visitor.class === undefined)
    return (
      <form class="strip" method="post" action="/join">
        <label for="join-code">Class code</label>
        <input id="join-code" name="code" maxlength={20} required autocomplete="off" autocapitalize="characters" />
        <button type="submit" class="secondary">
          Join
        </button>
      </form>
    )
  const { student } = visitor
  return (
    <form class="strip" method="post" action="/leave-class">
      <p>
        {student === undefined ? (
          <>
            You are in <strong>{visitor.class.name}</strong>.
          </>
        ) : (
          <>
            <strong>{student.name}</strong>, {visitor.class.name}
          </>
        )}
      </p>
      <button type="submit" class="secondary">
        {student === undefined ? 'Leave the class' : 'Sign out'}
      </button>
    </form>
  )
}
