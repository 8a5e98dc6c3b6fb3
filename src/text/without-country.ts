const ofCountry =
  /^(?:US|U\.S\.|UK|U\.K\.|United States|British|American|Canadian|Australian) (\p{Lu}\S* (?:\S+ )*\p{Lu}\S*)$/u

/**
 * Takes from the name of a body of two words or more the country before it: readers of "US State Department" call it the
 * State Department. Gives `undefined` for any other name; "US Army" is no army in particular.
 */
export function withoutCountry(name: string): string | undefined {
  return ofCountry.exec(name)?.[1]
}
