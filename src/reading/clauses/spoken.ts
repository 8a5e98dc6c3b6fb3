/** Is what a clause has spoken of before one of its phrases: its subject, and every thing that its subject's words name. */
export interface Spoken {
  readonly cluster?: string | undefined
  readonly clusters: ReadonlySet<string>
}

/** Tells whether a pronoun that means a cluster can stay, because the clause has named it. */
export function isSpokenOf(spoken: Spoken | undefined, cluster: string | undefined): boolean {
  return cluster !== undefined && spoken !== undefined && (spoken.cluster === cluster || spoken.clusters.has(cluster))
}
