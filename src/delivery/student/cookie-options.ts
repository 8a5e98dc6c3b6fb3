/** Is how long cookies of students are kept, in seconds: 30 days. */
export const maxAge = 30 * 24 * 60 * 60

/** Says how every cookie of a student is kept: from scripts, from other sites, and with `secure` from plain HTTP. */
export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'Lax' as const, secure }
}

/**
 * Gives how names of cookies begin. Over https it is `__Host-`: browsers take such a cookie only over https, for the whole
 * of this host and from no other. Source: RFC 6265bis, section 4.1.3.2.
 */
export function cookiePrefix(secure: boolean): string {
  return secure ? '__Host-quizwright-' : 'quizwright-'
}
