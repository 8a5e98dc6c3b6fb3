import { parentPort } from 'node:worker_threads'
import { loadTools } from './draft-tools.ts'
import { serveDrafts } from './serve-drafts.ts'

// The program of a thread that `openDraftPool` starts.
if (parentPort !== null) serveDrafts(parentPort, loadTools)
