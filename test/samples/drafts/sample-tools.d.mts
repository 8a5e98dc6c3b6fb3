import type { readConllu } from '../../../src/interchange/conllu/read-conllu.ts'
import type { DraftTools } from '../../../src/workflows/draft-tools.ts'

export declare function makeSampleTools(read: typeof readConllu): DraftTools
