import { expect, test } from 'vitest'
import { checkDestination } from '../../src/outbound/check-destination.ts'
import { makeGuard } from './make-guard.ts'

const names = {
  'public.example': ['93.184.215.14', '2606:4700::1'],
  'many.example': ['1.0.0.1', '1.0.0.2', '1.0.0.3', '2606:4700::1', '2606:4700::2', '2606:4700::3'],
  'lms.school.lan': ['10.2.3.4'],
  'half.example': ['93.184.215.14', '127.0.0.1'],
  'hidden.example': ['93.184.215.14', '::ffff:10.0.0.1'],
  'mapped.example': ['::ffff:93.184.215.14'],
  'metadata.google.internal': ['169.254.169.254'],
  'metadata6.example': ['fd00:ec2::254'],
  'wrong.example': ['no address'],
  'none.example': [],
  'own.example': ['93.184.215.99'],
  'own6.example': ['2606:4700:0:0::99'],
  localhost: ['127.0.0.1'],
  intranet: ['93.184.215.14'],
}
const own = ['93.184.215.99', '2606:4700::99', 'fe80::1%eth0']

async function judge(href: string, allow?: string): Promise<readonly string[] | string> {
  const guard = makeGuard(names, allow ?? '192.0.2.1', own)
  const outcome = await checkDestination(new URL(href), guard, new AbortController().signal)
  return 'checked' in outcome ? outcome.checked : outcome.failure
}

test.each([
  ['https://public.example/', ['2606:4700::1', '93.184.215.14']],
  ['http://93.184.215.14:8080/', ['93.184.215.14']],
  ['http://[2606:4700::1]/', ['2606:4700::1']],
  ['https://many.example/', ['2606:4700::1', '2606:4700::2', '1.0.0.1', '1.0.0.2']],
])('%s may be called at %j', async (href, checked) => {
  expect(await judge(href)).toEqual(checked)
})

test.each([
  ...[
    'http://127.0.0.1/',
    'http://10.2.3.4/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fd12::1]/',
    'http://0.0.0.0/',
  ],
  ...[
    'http://localhost/',
    'http://localhost:8080/',
    'http://a.localhost/',
    'http://intranet/',
    'http://lms.school.lan/',
  ],
  ...['http://half.example/', 'http://hidden.example/', 'http://mapped.example/', 'http://wrong.example/'],
  ...['http://169.254.169.254/', 'http://metadata.google.internal/', 'http://metadata6.example/'],
  ...['http://own.example/', 'http://93.184.215.99/', 'http://[2606:4700::99]/', 'http://own6.example/'],
])('%s is not public', async href => {
  expect(await judge(href)).toBe('not-public')
})

test.each([
  ['http://unknown.example/', 'unresolved'],
  ['http://none.example/', 'unresolved'],
  ['http://public.example:22/', 'odd-port'],
  ['http://93.184.215.14:6379/', 'odd-port'],
])('%s is %s', async (href, failure) => {
  expect(await judge(href)).toBe(failure)
})

test.each([
  ['http://lms.school.lan:5432/', 'lms.school.lan', ['10.2.3.4']],
  ['http://lms.school.lan/', '10.2.0.0/16', ['10.2.3.4']],
  ['http://10.2.3.4:22/', '10.0.0.0/8', ['10.2.3.4']],
  ['http://localhost/', 'localhost', ['127.0.0.1']],
  ['http://half.example/', 'half.example', ['93.184.215.14', '127.0.0.1']],
  ['http://own.example/', 'own.example', ['93.184.215.99']],
  ['http://own.example/', '93.184.215.99', ['93.184.215.99']],
])('%s may be called where the owner allows %s', async (href, allow, checked) => {
  expect(await judge(href, allow)).toEqual(checked)
})

test.each([
  ['http://10.2.3.4/', 'lms.school.lan'],
  ['http://localhost/', '127.0.0.0/8'],
  ['http://half.example/', '10.0.0.0/8'],
  ['http://169.254.169.254/', '0.0.0.0/0'],
  ['http://0.0.0.0/', '0.0.0.0/0'],
  ['http://224.0.0.1/', '0.0.0.0/0'],
  ['http://metadata.google.internal/', 'metadata.google.internal'],
  ['http://metadata6.example/', 'metadata6.example,::/0'],
  ['http://[::ffff:10.2.3.4]/', '::/0,10.0.0.0/8'],
])('%s stays closed where the owner allows %s', async (href, allow) => {
  expect(await judge(href, allow)).toBe('not-public')
})

test('only a name that the owner allows is looked up as other programs do', async () => {
  const guard = makeGuard(names, 'lms.school.lan')
  const { signal } = new AbortController()
  for (const host of ['lms.school.lan', 'public.example'])
    await checkDestination(new URL(`http://${host}/`), guard, signal)
  await checkDestination(new URL('http://1.1.1.1/'), guard, signal)
  expect(guard.asked).toEqual(['lms.school.lan machine', 'public.example dns'])
})

test('a resolver that never answers is left at the signal', async () => {
  const guard = { ...makeGuard({}), resolve: () => new Promise<never>(() => undefined) }
  const ending = new AbortController()
  const judged = checkDestination(new URL('http://public.example/'), guard, ending.signal)
  ending.abort()
  await expect(judged).rejects.toThrow(/abort/)
})
