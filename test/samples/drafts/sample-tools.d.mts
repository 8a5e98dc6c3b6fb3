import type { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import type { readFacts } from '../../../src/reading/read-facts.ts'
import type { DraftTools } from '../../../src/workflows/draft-tools.ts'

export declare function makeSampleTools(read: typeof readConllu, facts: typeof readFacts): DraftTools
