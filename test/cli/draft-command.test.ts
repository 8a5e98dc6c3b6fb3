import { describe, expect, it } from 'vitest'
import { readDraftCommand } from '../../src/cli/draft-command.ts'

describe('readDraftCommand', () => {
  it('reads every flag', () => {
    const flags = {
      ...{ '--url': 'https://a.example/x', '--written-on': '2024-05-15', '--format': 'html', '--count': '5' },
      ...{ '--confirm': '0.85', '--seed': '7', '--kind': 'blank, choice', '--title': 'T', '--licence': 'L' },
      ...{ '--out': 'o.json', '--jobs': '3' },
    }
    const args = ['-', '--json', '--force', ...Object.entries(flags).flat()]
    expect(readDraftCommand(args)).toEqual({
      command: {
        ...{ from: '-', out: 'o.json', jobs: 3, json: true, force: true, helper: false },
        options: {
          ...{ url: 'https://a.example/x', writtenOn: '2024-05-15', format: 'html', count: 5, confirm: 0.85, seed: 7 },
          ...{ kinds: ['choice', 'blank'], title: 'T', licence: 'L' },
        },
      },
    })
    expect(readDraftCommand(['--help'])).toEqual({ help: true })
  })

  it.each([
    ['--url', 'ftp://a.example'],
    ['--url', 'javascript:alert(1)'],
    ['--format', 'pdf'],
    ['--written-on', '15 May 2024'],
    ['--count', '-1'],
    ['--confirm', '1.1'],
    ['--confirm', '90%'],
    ['--kind', 'choice,essay'],
    ['--title', ' '],
    ['--jobs', '0'],
    ['--jobs', '65'],
    ['--out', ''],
  ])('refuses %s %j', (flag, value) => {
    expect(readDraftCommand(['page.txt', `${flag}=${value}`])).toEqual({
      fault: expect.stringContaining(`${flag} must be `),
    })
  })
})
