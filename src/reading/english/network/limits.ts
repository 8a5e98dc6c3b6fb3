/** Counts the words that a network reads at once, in sentences of any length up to this. */
export const mostRows = 1024

/** Counts the words above which a sentence is a list or a table, and no tree is read: each word hangs on the one before. */
export const mostParsed = 250

/** Counts the sentences that a network reads at once. */
export const mostTogether = 32
