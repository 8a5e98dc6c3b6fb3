/** Is one thing wrong with a file of lines: the line, counted from 1, and a sentence that says what. */
export interface LineFault {
  readonly line: number
  readonly detail: string
  /** Names the option that a caller may give so that this is no fault. */
  readonly option?: 'writtenOn' | 'document'
}
