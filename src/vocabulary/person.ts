import { z } from 'zod'
import { PersonId } from './identifiers.ts'

/**
 * Is an email address as it names a person: trimmed, in NFC and small letters, 254 signs at most. Whether mail reaches
 * it is not known. Source: RFC 5321, section 4.5.3.1.
 */
export const EmailAddress = z
  .string()
  .transform(text => text.trim().normalize('NFC').toLowerCase())
  .pipe(
    z
      .string()
      .max(254, { error: 'An email address has 254 signs at most.' })
      .regex(/^[^\s@<>"(),;:\\[\]\p{Cc}]{1,64}@[^\s@<>"(),;:\\[\]\p{Cc}]+\.[^\s@<>"(),;:\\[\].\p{Cc}]{2,}$/u, {
        error: 'This is no email address; one looks like name@school.example.',
      }),
  )

/** Is what a person is called: one line of 1 to 100 characters. */
export const PersonName = z
  .string()
  .transform(text => text.trim().normalize('NFC'))
  .pipe(
    z
      .string()
      .min(1, { error: 'Write your name.' })
      .max(100, { error: 'A name has 100 characters at most.' })
      .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, { error: 'A name is one line of text.' }),
  )

/** Is somebody who has an account. `address` names them at sign-in. */
export const Person = z.strictObject({ id: PersonId, name: z.string(), address: z.string() })
export type Person = z.infer<typeof Person>
