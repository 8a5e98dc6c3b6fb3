import { createTransport } from 'nodemailer'

const longest = 20_000

/** Is a letter in plain text to one address. */
export interface OutboundLetter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/**
 * Opens the way to send mail by an SMTP server, whose address may hold a name and a password. Nothing is asked of it
 * before the first letter. Each letter has a connection of its own, encrypted where the server offers it, and rejects
 * where it isn't taken within 20 s a step.
 *
 * @example openMailer({ url: 'smtp://mail.example.org:587', from: 'quiz@example.org' })
 */
export function openMailer({ url, from }: { readonly url: string; readonly from: string }) {
  const transport = createTransport({
    url,
    ...{ connectionTimeout: longest, greetingTimeout: longest, socketTimeout: longest, dnsTimeout: longest },
  })
  return async ({ to, subject, text }: OutboundLetter): Promise<void> => {
    await transport.sendMail({ from, to, subject, text, disableFileAccess: true, disableUrlAccess: true })
  }
}
