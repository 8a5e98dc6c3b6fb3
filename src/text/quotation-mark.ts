/** Tells whether a word of a text is a quotation mark, as papers or treebanks write it; two single marks serve as one. */
export const isQuotationMark = (word: string): boolean => /^(?:["“”«»]|``|''|‘‘|’’)$/.test(word)
