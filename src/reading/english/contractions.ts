/**
 * Maps words in small letters that stand for two to the length of the first: "cannot" is "can" and "not", "dont" is
 * "do" and "nt". Only those are listed that hardly ever stand for one word.
 * Source: Universal Dependencies, English, https://universaldependencies.org/en/
 */
export const contractions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ cannot: 3, gonna: 3, wanna: 3, gotta: 3, gimme: 3, lemme: 3, outta: 3, dunno: 2 },
    ...{ dont: 2, doesnt: 4, didnt: 3, cant: 2, wont: 2, isnt: 2, wasnt: 3, arent: 3, werent: 4, aint: 2, havent: 4 },
    ...{ hasnt: 3, hadnt: 3, wouldnt: 5, couldnt: 5, shouldnt: 6, im: 1, ive: 1, youre: 3, youve: 3, youll: 3 },
    ...{ theyre: 4, theyve: 4, theyll: 4, thats: 4, whats: 4, theres: 5, hes: 2, shes: 3, itll: 2, arnt: 2 },
  }),
)
