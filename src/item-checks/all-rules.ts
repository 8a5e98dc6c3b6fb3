import type { BankExample, ItemExample, QuizExample } from './examples/example.ts'
import type { Rule } from './item-check.ts'
import { bankChecks, collectionChecks, itemChecks, quizChecks } from './item-checks.ts'

/** Is a group of rules that look at the same thing, and what that is. */
export interface RuleGroup {
  readonly about: 'questions' | 'quizzes' | 'banks'
  readonly rules: readonly Rule<ItemExample | QuizExample | BankExample>[]
}

/** Lists every rule there is, by what it looks at, in the order in which they are reported. */
export const allRules: readonly RuleGroup[] = [
  { about: 'questions', rules: itemChecks },
  { about: 'quizzes', rules: [...quizChecks, ...collectionChecks] },
  { about: 'banks', rules: bankChecks },
]

/** Is the page that explains the rules; the name of a rule is the fragment that leads to it. */
export const rulesPath = '/docs/item-checks'
