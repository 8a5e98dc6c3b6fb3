import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { theServer } from '../../../src/vocabulary/asker.ts'
import { sayJoinCode } from '../../../src/vocabulary/class.ts'
import { houseOrganisation } from '../../../src/vocabulary/organisation.ts'
import { importRoster } from '../../../src/workflows/classes/import-roster.ts'
import {
  enterOpenClass,
  findJoinedClass,
  sessionTimes,
  signInToClass,
} from '../../../src/workflows/classes/join-class.ts'
import { changeClass, removeClass } from '../../../src/workflows/classes/keep-classes.ts'
import { removeFromClass, renewPins } from '../../../src/workflows/classes/keep-students.ts'
import { leaveClass, listOwnAttempts, readStudentSession } from '../../../src/workflows/classes/student-session.ts'
import { startAttempt } from '../../../src/workflows/start-attempt.ts'
import { libraryMakers } from '../../samples/library-makers.ts'
import { type Classroom, client, makeSampleClass, openClassroom } from '../../samples/open-classroom.ts'

const minute = 60_000

describe.each(libraryMakers)('joining a class in $store', ({ make }) => {
  let room: Classroom
  let of: Awaited<ReturnType<typeof makeSampleClass>>
  beforeEach(async () => {
    room = await openClassroom(make)
    of = await makeSampleClass(room.classes)
  })
  afterEach(() => room.close())

  const signIn = (name: string, pin: string, { from = client, isShared = false } = {}) =>
    signInToClass(room.classes, of, { name, pin, isShared }, from)
  const wrongPin = (name: string) => (of.cardOf(name).pin === '000000' ? '000001' : '000000')
  const outcomeOf = (asked: Promise<unknown>) =>
    asked.then(
      () => 'in',
      (error: { code: string }) => error.code,
    )

  test.each(['Ada Byron', ' ada  byron ', 'BYRON, Ada', 'Áda Bÿron'])('takes the name written as %j', async name => {
    const token = await signIn(name, of.cardOf('Ada Byron').pin)
    const session = await readStudentSession(room.classes, token)
    expect(session).toMatchObject({ class: { id: of.id, name: '7b' }, student: { name: 'Ada Byron' }, isShared: false })
  })

  test('takes the PIN with a space in it', async () => {
    const { pin } = of.cardOf('Bo King')
    expect(await outcomeOf(signIn('Bo King', `${pin.slice(0, 3)} ${pin.slice(3)}`))).toBe('in')
  })

  test.each(['\u0000', ' \u0000\u0000 ', '\ud800', '★\u0000'])('finds nobody of the name %j', async name => {
    await expect(signIn(name, '123456')).rejects.toMatchObject({ code: 'class-sign-in-failed' })
  })

  test('says the same of a wrong PIN, a wrong name, and the PIN of somebody else', async () => {
    const wrong = [
      ['Ada Byron', wrongPin('Ada Byron')],
      ['Nobody Here', of.cardOf('Ada Byron').pin],
      ['Ada Byron', ''],
      ['', ''],
    ] as const
    const said = await Promise.all(wrong.map(([name, pin]) => signIn(name, pin).catch(String)))
    expect(new Set(said)).toEqual(new Set([expect.stringContaining('do not go together')]))
  })

  test('keeps no token and no PIN, only what they can not be found from', async () => {
    const token = await signIn('Ada Byron', of.cardOf('Ada Byron').pin)
    const rows = await room.made.connection.database.selectFrom('student_sessions').selectAll().execute()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/)
    const tries = await room.made.connection.database.selectFrom('pin_tries').selectAll().execute()
    expect(JSON.stringify(tries)).not.toMatch(/192\.0|Ada|st_|cl_/)
  })

  test('ends by itself: after 12 hours, or two where others use the computer', async () => {
    for (const isShared of [false, true]) {
      const token = await signIn('Ada Byron', of.cardOf('Ada Byron').pin, { isShared })
      const time = isShared ? sessionTimes.shared : sessionTimes.own
      room.pass(time - minute)
      expect(await readStudentSession(room.classes, token)).toMatchObject({ isShared })
      room.pass(2 * minute)
      expect(await readStudentSession(room.classes, token)).toBeUndefined()
    }
  })

  test('ends with leaving, a new PIN, leaving the roster, and for all whom the class does not know any more', async () => {
    const enter = () => signIn('Ada Byron', of.cardOf('Ada Byron').pin)
    const left = await enter()
    await leaveClass(room.classes, left)
    expect(await readStudentSession(room.classes, left)).toBeUndefined()
    const removed = await enter()
    const { student } = of.cardOf('Ada Byron')
    await removeFromClass(room.classes, theServer, of.id, student)
    expect(await readStudentSession(room.classes, removed)).toBeUndefined()
    await importRoster(room.classes, theServer, of.id, 'Name;ID\nAda Byron;7')
    const renewed = await enter()
    const [card] = await renewPins(room.classes, theServer, of.id, [student])
    expect(await readStudentSession(room.classes, renewed)).toBeUndefined()
    expect(await outcomeOf(enter())).toBe(card?.pin === of.cardOf('Ada Byron').pin ? 'in' : 'class-sign-in-failed')
    expect(await outcomeOf(signIn('Ada Byron', card?.pin ?? ''))).toBe('in')
  })

  describe('after wrong tries', () => {
    const fail = async (times: number, name: string, from = client) => {
      for (let left = times; left > 0; left -= 1) await outcomeOf(signIn(name, wrongPin('Ada Byron'), { from }))
    }

    test('shuts out eight wrong PINs of one name, from anywhere, and takes the right one after a while', async () => {
      await fail(8, 'Ada Byron')
      await expect(signIn('Ada Byron', of.cardOf('Ada Byron').pin, { from: '198.51.100.9' })).rejects.toMatchObject({
        code: 'too-many-requests',
        retryAfter: expect.closeTo(900, -2),
      })
      expect(await outcomeOf(signIn('Bo King', of.cardOf('Bo King').pin))).toBe('in')
      room.pass(16 * minute)
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('in')
    })

    test('shuts a name that nobody has out in the same way', async () => {
      await fail(8, 'Nobody Here')
      expect(await outcomeOf(signIn('here, NOBODY', '123456'))).toBe('too-many-requests')
    })

    test('takes 40 of one name a day and no more', async () => {
      for (let round = 0; round < 5; round += 1) {
        await fail(8, 'Ada Byron', `203.0.113.${round}`)
        room.pass(16 * minute)
      }
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('too-many-requests')
      room.pass(24 * 60 * minute)
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('in')
    })

    test('shuts one client out that tries name after name, and nobody else', async () => {
      for (let name = 0; name < 70; name += 1) await outcomeOf(signIn(`Guess ${name}`, '000000'))
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('too-many-requests')
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin, { from: '198.51.100.9' }))).toBe('in')
    })

    test('shuts a class that is tried from everywhere', async () => {
      for (let name = 0; name < 120; name += 1)
        await outcomeOf(signIn(`Guess ${name}`, '000000', { from: `198.51.100.${name}` }))
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('too-many-requests')
    })

    test('shuts one client out that goes from class to class', async () => {
      for (let classes = 0; classes < 5; classes += 1) {
        const other = await makeSampleClass(room.classes)
        for (let name = 0; name < 50; name += 1)
          await outcomeOf(
            signInToClass(room.classes, other, { name: `Guess ${name}`, pin: '0', isShared: false }, client),
          )
      }
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('too-many-requests')
      expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin, { from: '198.51.100.9' }))).toBe('in')
    })

    test('counts no try that was right', async () => {
      for (let times = 0; times < 15; times += 1)
        expect(await outcomeOf(signIn('Ada Byron', of.cardOf('Ada Byron').pin))).toBe('in')
    })
  })

  describe('by its code', () => {
    test('is found however the code is written', async () => {
      for (const code of [of.joinCode, of.joinCode.toLowerCase(), ` ${sayJoinCode(of.joinCode)} `])
        expect(await findJoinedClass(room.classes, code, client)).toMatchObject({ id: of.id })
    })

    test('is not found by another, nor by the code that it had', async () => {
      for (const code of ['', 'AAAAAA', 'nonsense', `${of.joinCode}A`])
        expect(await outcomeOf(findJoinedClass(room.classes, code, client))).toBe('class-not-found')
      await changeClass(room.classes, theServer, of.id, { newJoinCode: true })
      expect(await outcomeOf(findJoinedClass(room.classes, of.joinCode, client))).toBe('class-not-found')
    })

    test('is guessed 60 times at most', async () => {
      for (let times = 0; times < 60; times += 1) await outcomeOf(findJoinedClass(room.classes, 'AAAAAA', client))
      expect(await outcomeOf(findJoinedClass(room.classes, of.joinCode, client))).toBe('too-many-requests')
    })
  })

  test('without a name ends once the class asks who comes, and with the class', async () => {
    const open = await makeSampleClass(room.classes, { signIn: 'open', roster: 'Name\nEd New' })
    const token = await enterOpenClass(room.classes, open, false)
    expect((await readStudentSession(room.classes, token))?.student).toBeUndefined()
    await changeClass(room.classes, theServer, open.id, { signIn: 'roster' })
    expect(await readStudentSession(room.classes, token)).toBeUndefined()
    await changeClass(room.classes, theServer, open.id, { signIn: 'open' })
    const remove = () => removeClass(room.classes, theServer, open.id)
    expect(await outcomeOf(remove())).toBe('class-not-empty')
    const { id } = (await room.classes.store.listStudents(houseOrganisation, open.id))[0] ?? { id: 'st_none' as const }
    await removeFromClass(room.classes, theServer, open.id, id)
    expect(await outcomeOf(remove())).toBe('in')
    expect(await readStudentSession(room.classes, token)).toBeUndefined()
  })

  test('shows a student the attempts under way, and forgets those of this sign-in with it', async () => {
    const { student } = of.cardOf('Ada Byron')
    const { view: before } = await startAttempt(room.services, 'qz_tunnel', { id: student })
    room.pass(minute)
    const token = await signIn('Ada Byron', of.cardOf('Ada Byron').pin)
    const { view } = await startAttempt(room.services, 'qz_tunnel-exam', { id: student })
    const session = await readStudentSession(room.classes, token)
    expect([...(session ? await listOwnAttempts(room.classes, session) : [])]).toEqual([
      ['qz_tunnel', before.attempt.id],
      ['qz_tunnel-exam', view.attempt.id],
    ])
    expect(await leaveClass(room.classes, token)).toEqual([view.attempt.id])
  })
})
