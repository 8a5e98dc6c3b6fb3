interface Shared {
  readonly stem: string
  /** Quotes the passage as evidence; without it the question rests on the whole passage. */
  readonly shows?: string
  /** Says what tells this example from a plain question: its ids or the order of its options, for instance. */
  readonly note?: string
}

/** Is a choice question in short: its key, or several, and its wrong options, in the order in which they stand. */
export interface ChoiceExample extends Shared {
  readonly key: string | readonly string[]
  readonly wrong: readonly string[]
  /** Says how the options are shown; `fixed` leaves them as `options` lists them, key and wrong ones mixed. */
  readonly order?: 'fixed' | 'ascending' | 'shuffle'
  readonly options?: readonly string[]
  /** Explains the options, in the order of the key and then of the wrong ones. */
  readonly rationales?: readonly string[]
  /** Says what the question was written on, as digests. */
  readonly grounds?: Readonly<Record<string, string>>
}

/** Is a fill-in question in short: `___` in the sentence is its gap. */
export interface GapExample extends Shared {
  readonly sentence: string
  readonly answers: readonly string[]
}

/** Is a question that asks for an order, its items in the right one. */
export interface OrderExample extends Shared {
  readonly items: readonly string[]
}

/** Is a question that asks for pairs: each prompt with its option, and the options that serve no prompt. */
export interface MatchExample extends Shared {
  readonly pairs: Readonly<Record<string, string>>
  readonly unused?: readonly string[]
}

/** Is a question that asks where the passage says something; `shows` is the key. */
export interface EvidenceExample extends Shared {
  readonly shows: string
  readonly asks: 'where'
}

/** Is any question in short. */
export type QuestionExample = ChoiceExample | GapExample | OrderExample | MatchExample | EvidenceExample

/** Is a question that a rule is shown on; it stands in the bank of `channelFlight` unless it brings its own passage. */
export type ItemExample = QuestionExample & { readonly passage?: string }

/** Is a quiz that a rule is shown on. */
export interface QuizExample {
  readonly passage?: string
  readonly questions: readonly QuestionExample[]
}

/** Is an annotated passage that a rule is shown on: `says` tells a person what the annotations in `sketch` state. */
export interface BankExample {
  readonly passage: string
  readonly says: string
  readonly sketch: {
    readonly entities?: Readonly<Record<string, object>>
    readonly marks?: Readonly<Record<string, object>>
    readonly facts?: Readonly<Record<string, object>>
  }
}

/** Holds what a rule is shown on and tried by: it finds a flaw in every bad example and none in a good one. */
export interface Examples<Example> {
  readonly bad: readonly [Example, ...Example[]]
  readonly good: readonly [Example, ...Example[]]
}
