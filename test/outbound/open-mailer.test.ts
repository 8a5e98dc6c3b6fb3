import { createServer, type Server, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openMailer } from '../../src/outbound/open-mailer.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Serves just enough of SMTP to take letters; `answers` may refuse a command. */
async function takeLetters(answers: Record<string, string> = {}) {
  const lines: string[] = []
  const server = createServer((socket: Socket) => {
    let isLetter = false
    socket.write('220 mail.school.example ESMTP\r\n')
    socket.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\r\n').filter(Boolean)) {
        lines.push(line)
        const command = line.split(' ')[0]?.toUpperCase() ?? ''
        if (isLetter) {
          if (line !== '.') continue
          isLetter = false
          socket.write('250 taken\r\n')
        } else if (answers[command] !== undefined) socket.write(`${answers[command]}\r\n`)
        else if (command === 'DATA') {
          isLetter = true
          socket.write('354 go on\r\n')
        } else socket.write('250 fine\r\n')
      }
    })
    socket.on('error', () => {})
  })
  servers.push(server)
  const port = await new Promise<number>(done => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port))
  })
  return { url: `smtp://127.0.0.1:${port}`, lines }
}

const letter = {
  to: 'ada@school.example',
  subject: 'A new password',
  text: 'Hello Zoë,\n\nhttps://quiz.example/reset/x\n',
}

test('a letter is sent as plain text, from whom the settings name, to its one reader', async () => {
  const { url, lines } = await takeLetters()
  await openMailer({ url, from: 'Quizwright <quiz@school.example>' })(letter)
  expect(lines).toContain('MAIL FROM:<quiz@school.example>')
  expect(lines.filter(line => line.startsWith('RCPT'))).toEqual(['RCPT TO:<ada@school.example>'])
  expect(lines).toContain('Subject: A new password')
  expect(lines.join('\n')).toMatch(/Content-Type: text\/plain; charset=utf-8/i)
  expect(lines.join('\n')).toContain('https://quiz.example/reset/x')
})

test('a letter that the server refuses rejects', async () => {
  const { url } = await takeLetters({ RCPT: '550 nobody of that name' })
  await expect(openMailer({ url, from: 'quiz@school.example' })(letter)).rejects.toThrow(/550/)
})

test('no server rejects', async () => {
  await expect(openMailer({ url: 'smtp://127.0.0.1:1', from: 'quiz@school.example' })(letter)).rejects.toThrow()
})
