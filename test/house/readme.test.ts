import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generateQuestions } from '../../src/generation/generate-questions.ts'
import { readSketch } from '../../src/interchange/sketch/read-sketch.ts'

const readme = readFileSync('README.md', 'utf8')
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text]) => text ?? '')

describe('README', () => {
  test('shows a sketch that gives questions', () => {
    const [sketch = ''] = blocks('json')
    const reading = readSketch(JSON.parse(sketch))
    expect('bank' in reading ? generateQuestions(reading.bank, { seed: 1 }).length : reading.faults).toBeGreaterThan(3)
  })

  test('tells the two commands, each enough by itself', () => {
    expect(
      blocks('sh')
        .slice(0, 2)
        .map(block => block.split('#')[0]?.trim()),
    ).toEqual(['npm ci && npm start', 'npm ci && npm test'])
  })

  test('tells every command of the command line', () => {
    const dispatcher = readFileSync('src/cli/quizwright.ts', 'utf8')
    const commands = [...dispatcher.matchAll(/^ {2}'?([\w-]+)'?: async/gm)].map(([, name]) => name)
    expect(commands.length).toBeGreaterThan(3)
    for (const name of commands) expect(readme).toContain(`| \`quizwright ${name} `)
  })

  test('calls only addresses that the API has', () => {
    const routes = ['quizzes', 'attempts', 'banks', 'articles', 'webhooks', 'jobs', 'keys', 'audit']
    const called = [
      ...blocks('sh')
        .join('\n')
        .matchAll(/\$API\/(\w+)/g),
    ].map(([, first]) => first ?? '')
    expect(called.length).toBeGreaterThan(6)
    expect(called.filter(first => !routes.includes(first))).toEqual([])
  })
})
