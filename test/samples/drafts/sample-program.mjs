import { draft } from '../../../dist/src/cli/draft.js'
import { readConllu } from '../../../dist/src/interchange/conllu/read-conllu.js'
import { readFacts } from '../../../dist/src/reading/read-facts.js'
import { makeSampleTools } from './sample-tools.mjs'

// `quizwright draft` as it is built, with tools that know one article.
process.exitCode = await draft(process.argv.slice(2), {
  load: async () => makeSampleTools(readConllu, readFacts),
  program: new URL('sample-worker.mjs', import.meta.url),
})
