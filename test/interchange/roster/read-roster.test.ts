import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mostRosterRows, readRoster } from '../../../src/interchange/roster/read-roster.ts'
import { writeCsv } from '../../../src/interchange/write-csv.ts'

const ada = { name: 'Ada Byron', externalId: '7' }
const bo = { name: 'Bo King', externalId: '8' }

describe('the students of a file are found', () => {
  test.each([
    ['by plain headings', 'Name,ID\nAda Byron,7\nBo King,8', [ada, bo]],
    ['behind a byte order mark', '\ufeffName,ID\r\nAda Byron,7\r\nBo King,8\r\n', [ada, bo]],
    ['between semicolons', 'name;student_id\nAda Byron;7\nBo King;8', [ada, bo]],
    ['between tabs', 'Full name\tStudent ID\nAda Byron\t7\nBo King\t8', [ada, bo]],
    ['with the separator told first', 'sep=;\nName;ID\nAda Byron;7\nBo King;8', [ada, bo]],
    ['with old line ends', 'Name,ID\rAda Byron,7\rBo King,8', [ada, bo]],
    ['by given and family name', 'First Name,Last Name,SIS User ID\nAda,Byron,7\nBo,King,8', [ada, bo]],
    ['by headings in one word', 'FirstName,LastName,StudentID\nAda,Byron,7\nBo,King,8', [ada, bo]],
    ['by headings of another order', 'UPN,Surname,Forename,Class\n7,Byron,Ada,7b\n8,King,Bo,7b', [ada, bo]],
    ['by headings with accents', 'Prénom;Nom;Matricule\nAda;Byron;7\nBo;King;8', [ada, bo]],
    ['by "Name" beside a given name', 'Vorname;Name;Schülernummer\nAda;Byron;7\nBo;King;8', [ada, bo]],
    ['below a title', 'Class 7b\n\nName,ID\nAda Byron,7\nBo King,8', [ada, bo]],
    ['between empty rows', 'Name,ID\n\nAda Byron,7\n,\nBo King,8\n\n', [ada, bo]],
    ['with spaces around them', ' Name , ID \n  Ada   Byron ,7 \nBo King\u00a0, 8', [ada, bo]],
    ['with a break within quotes', '"Name","ID"\n"Ada\nByron","7"\n"Bo King",8', [ada, bo]],
    ['with a comma within quotes', 'Name,ID\n"Byron, Ada",7', [{ name: 'Byron, Ada', externalId: '7' }]],
    ['with quotation marks within', 'Name\nAda "the first" Byron', [{ name: 'Ada "the first" Byron' }]],
    ['with short rows', 'Name,ID\nAda Byron\nBo King,8', [{ name: 'Ada Byron' }, bo]],
    [
      'by their address',
      'Name,Email\nAda Byron,ada@school.example',
      [{ name: 'Ada Byron', externalId: 'ada@school.example' }],
    ],
    ['by their id before their address', 'Email,Name,ID\nada@school.example,Ada Byron,7', [ada]],
    ['as a list without headings', 'Ada Byron\nBo King', [{ name: 'Ada Byron' }, { name: 'Bo King' }]],
    ['as a list of family names first', 'Byron, Ada\nKing, Bo', [{ name: 'Byron, Ada' }, { name: 'King, Bo' }]],
    ['composed', 'Name\nA\u030asa', [{ name: 'Åsa' }]],
    ['without what is invisible', 'Name\n\u202eAda\u200b Byron\u2069', [{ name: 'Ada Byron' }]],
  ])('%s', (_, text, students) => {
    const { rows, faults } = readRoster(text)
    expect(faults).toEqual([])
    expect(rows.map(({ row, ...student }) => student)).toEqual(students)
  })

  test('at the rows of a spreadsheet, whatever stands above and between', () => {
    expect(readRoster('sep=,\nClass 7b\n\nName\nAda\n\nBo').rows.map(({ row }) => row)).toEqual([5, 7])
  })
})

describe('a fault is told by its row', () => {
  test.each([
    ['without a name', 'Name,ID\nAda,7\n,8', 3, 'Row 3 has no name.'],
    ['with an id that was there', 'Name,ID\nAda,7\nBo,7', 3, 'Row 3 has the id of row 2.'],
    ['with a name that was there', 'Name\nAda\nBo\nAda', 4, /^Row 4 has the name of row 2\. Take it out/],
    ['with a name whose twin has no id', 'Name,ID\nAda,\nAda,7', 3, /has the name of row 2/],
    ['with a long name', `Name\n${'a'.repeat(201)}`, 2, 'Row 2 has a name of more than 200 characters.'],
    ['with a long id', `Name,ID\nAda,${'1'.repeat(201)}`, 2, 'Row 2 has an id of more than 200 characters.'],
    ['with lost letters', 'Name\n\ufffdsa', 2, /lost when the file was saved/],
    ['with half a character', 'Name\nA\ud800', 2, /lost when the file was saved/],
    ['with an open quotation mark', 'Name,ID\nAda,7\n"Bo,8\nCy,9', 3, /opens in row 3 is never closed/],
    ['of nothing', '', 0, /No column with names|names no student/],
    ['of headings alone', 'Name,ID\n', 0, 'The file names no student.'],
    ['without a column of names', 'Ada,7\nBo,8', 0, /^No column with names was found/],
    ['with a column of names nowhere', 'Colour;Size\nred;7', 0, /^No column with names was found/],
  ])('%s', (_, text, row, detail) => {
    const { faults } = readRoster(text)
    expect(faults).toEqual([{ row, detail: typeof detail === 'string' ? detail : expect.stringMatching(detail) }])
  })

  test('and the other rows are read', () => {
    expect(readRoster('Name\nAda\n"  "\nAda\nBo').rows.map(({ name }) => name)).toEqual(['Ada', 'Bo'])
  })

  test('but two of one name with two ids are two', () => {
    expect(readRoster('Name,ID\nAda,7\nAda,8')).toMatchObject({ rows: [{ row: 2 }, { row: 3 }], faults: [] })
  })
})

test(`takes ${mostRosterRows} students and not one more`, () => {
  const names = Array.from({ length: mostRosterRows }, (_, index) => `${index},Student ${index}`)
  expect(readRoster(`ID,Name\n${names.join('\n')}`).rows).toHaveLength(mostRosterRows)
  const more = readRoster(`ID,Name\n${names.join('\n')}\nx,One more`)
  expect(more).toEqual({ rows: [], faults: [{ row: 0, detail: expect.stringContaining('5001 rows') }] })
})

test('reads back every roster that it has written, formulas and all', () => {
  const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map(text => `${text.normalize('NFC')}x`)
  const tricky = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''-", '"', 'a,b;'), cell)
    .map(parts => parts.join(''))
  const name = fc.oneof(cell, tricky).filter(text => readRoster(writeCsv([['Name'], [text]])).faults.length === 0)
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8, selector: tidy }), names => {
      const students = names.map((text, index) => ({ name: tidy(text), externalId: `=${index}` }))
      const { rows, faults } = readRoster(
        writeCsv([['Name', 'ID'], ...students.map(one => [one.name, one.externalId])]),
      )
      expect(faults).toEqual([])
      expect(rows).toEqual(students.map((student, index) => ({ row: index + 2, ...student })))
    }),
  )
})

test('never throws, and takes or faults each row', () => {
  const text = fc.array(
    fc.constantFrom('"', ',', ';', '\t', '\n', '\r', 'a', '=', ' ', 'Name', 'ID', '\u0000', '\ufeff'),
  )
  fc.assert(
    fc.property(text, parts => {
      const { rows, faults } = readRoster(parts.join(''))
      expect(rows.length + faults.length).toBeGreaterThan(0)
      for (const { row } of rows) expect(row).toBeGreaterThan(0)
    }),
    { numRuns: 500 },
  )
})

const tidy = (text: string) => readRoster(writeCsv([['Name'], [text]])).rows[0]?.name ?? ''
