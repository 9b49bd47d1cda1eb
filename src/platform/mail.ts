import { createTransport } from 'nodemailer'
import type { Config } from './config.ts'
import { codeOf } from './process/operator-error.ts'

/** One mail to one person. Nothing of what anybody wrote is ever in it. */
export type Letter = {
  /** The same letter tried again carries the same one, so that a mail server can know it again. */
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** `code`: the mail server's number or the system's name of the trouble (550, ECONNREFUSED), never its words, which may quote. */
export type Posted =
  | { readonly sent: true }
  | { readonly sent: false; readonly code: string; readonly forGood: boolean }

export type Mail = {
  /** The sender's address, as people see it. */
  readonly from: string
  /** Accepted by the mail server, or why not. Never throws. */
  readonly send: (letter: Letter) => Promise<Posted>
  readonly close: () => void
}

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** The way out for mail: one SMTP server (SMTP_URL), or none, and then every letter fails for good and says NOSMTPURL. */
export const openMail = ({ smtpUrl, mailFrom }: Pick<Config, 'smtpUrl' | 'mailFrom'>): Mail => {
  const none: Mail = {
    from: mailFrom,
    send: () => Promise.resolve({ sent: false, code: 'NOSMTPURL', forGood: true }),
    close: () => {},
  }
  if (smtpUrl === undefined) return none
  // Nothing of a letter may name a file or an address to fetch: ours never do, and a mistake must not.
  const transport = createTransport({
    url: smtpUrl,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = mailFrom.split('@').at(-1) ?? 'localhost'
  return {
    from: mailFrom,
    send: async ({ id, to, subject, text }) => {
      try {
        // No name beside the address: a lock screen shows it, and the service's name says too much there.
        await transport.sendMail({ from: mailFrom, to, subject, text, messageId: `<${id}@${domain}>` })
        return { sent: true }
      } catch (error) {
        return { sent: false, ...troubleOf(error) }
      }
    },
    close: () => transport.close(),
  }
}

/** A 5xx is a refusal: the same again would be refused again. A wrong password is mended by people, so it is tried again. */
const troubleOf = (error: unknown): { code: string; forGood: boolean } => {
  const answer = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  const name = codeOf(error) ?? ''
  const forGood = answer >= 500 && answer < 600 && name !== 'EAUTH'
  const code = answer > 0 ? String(answer) : name
  return { code: /^[A-Z0-9]{1,20}$/.test(code) ? code : 'UNKNOWN', forGood }
}

/** What whoever starts a force's own installation has to be told about its mail; nothing when it is set up. */
export const mailAdvice = ({ smtpUrl }: Pick<Config, 'smtpUrl'>): string | undefined =>
  smtpUrl === undefined
    ? 'Mail is not set up, so no supporter is told by mail that somebody is waiting, and coordinators see each notice as failed: set SMTP_URL (like smtps://user:password@host:465) and MAIL_FROM, and start again.'
    : undefined
