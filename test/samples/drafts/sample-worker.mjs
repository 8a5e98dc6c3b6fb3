import { parentPort } from 'node:worker_threads'
import { readConllu } from '../../../dist/src/interchange/conllu/read-conllu.js'
import { readFacts } from '../../../dist/src/reading/read-facts.js'
import { serveDrafts } from '../../../dist/src/workflows/serve-drafts.js'
import { makeSampleTools } from './sample-tools.mjs'

serveDrafts(parentPort, async () => makeSampleTools(readConllu, readFacts))
