import { problemTitles } from '../../vocabulary/quizwright-error.ts'
import { problemCodes, problemTypeOf } from './problem.ts'
import { problemStatuses } from './problem-statuses.ts'

/** Renders all problems as a list: code, HTTP status and title, each with a link to its page. */
export function ProblemList() {
  return (
    <ul>
      {problemCodes.map(code => (
        <li>
          <a href={problemTypeOf(code)}>
            <code>{code}</code>
          </a>{' '}
          ({problemStatuses[code]}): {problemTitles[code]}
        </li>
      ))}
    </ul>
  )
}
