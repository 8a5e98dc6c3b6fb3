import { config } from 'zod'

// A command reads each kind of thing once or twice: compiling a reader for each kind of it takes longer than it saves.
config({ jitless: true })
