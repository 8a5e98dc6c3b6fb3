import type { ProblemCode } from '../../vocabulary/quizwright-error.ts'

/** Says for each problem what it means and what to do next. */
export const problemGuide: Readonly<Record<ProblemCode, string>> = {
  'invalid-request':
    'A parameter or a part of the body is missing, of the wrong type or out of range. Each entry of "errors" points at one such place and says what is wrong there.',
  'invalid-json': 'The body could not be read as JSON in UTF-8. Check commas, quotes and brackets, then send it again.',
  'invalid-bank':
    'Each entry of "errors" points at a place of the bank file and says what is wrong there. Nothing of the file was kept: mend every fault and send the whole file again.',
  'unsupported-bank-version':
    'The fields "format" and "version" name a kind of file that this server does not know. It reads "quizwright-bank", version 1.',
  'unsupported-media-type':
    'Send the body as JSON with the header "Content-Type: application/json". A page is taken as "text/html" or "text/plain" too, but not a PDF, an image or a file of a word processor.',
  'body-too-large':
    'A body may have 1,000,000 bytes at most, and less where one answer is sent; "detail" tells how much. Send less at a time.',
  'not-found': 'The address is mistyped, or what was there is gone. The quiz list and the API reference show what is.',
  'method-not-allowed': 'The header "Allow" lists the methods that this address takes.',
  'bank-not-found': 'Check the id of the bank. The list of banks shows all that are stored.',
  'bank-exists': 'A different bank is stored under this id. Choose another id.',
  'quiz-not-found': 'Check the id of the quiz. The quiz list shows every quiz that can be taken.',
  'attempt-not-found':
    'An attempt opens only in the browser that began it, or with the token that was given when it began. Begin a new attempt from the page of the quiz.',
  'slot-not-found': 'Slots are numbered from 1 to the number of questions of the quiz.',
  'response-mismatch':
    'A choice question takes the ids of options that it offers; a fill-in question takes words. An empty answer is no answer.',
  'response-final':
    'In a quiz with immediate feedback each answer is judged once and stays. The same answer sent again is taken as a repetition.',
  'attempt-submitted': 'Read the result of the attempt, or begin a new one.',
  'attempt-open': 'The result is there once the attempt is submitted.',
  'attempt-of-student':
    'Whoever holds the token of an attempt may erase it, unless it was made by a student of a class. Ask the teacher of the class.',
  'class-not-found': 'Check the id or the code of the class. A teacher may have given it another code.',
  'class-not-empty': 'Take its students out of the class first, or erase them.',
  'class-sign-in-failed':
    'Check both for slips of typing. Which of the two was wrong is not told. A teacher of the class can make a new PIN.',
  'student-not-found': 'Check the id of the student, and that the student is of this class.',
  'student-known': 'Two students of one name are told apart by an id. Give the id of the other one.',
  'external-id-taken': 'An id of the school names one student. Check which of the two it belongs to.',
  'invalid-roster':
    'Nothing of the file was taken in. Each entry of "errors" names a row of the file, counted as a spreadsheet counts them, and says what is wrong there. Mend them and send the whole file again.',
  'no-article':
    'The reader looks for running text under a headline and found none: lists of links, menus and pages that a script fills have no article. Copy the text of the article and send it as plain text.',
  'article-too-short':
    'What is left of the page without its menus and adverts is too little to ask about. Send the whole article.',
  'article-too-long': 'Send a part of the text at a time, such as one chapter.',
  'not-english': 'Questions can be made of English text alone. A translation can be sent as plain text.',
  'too-few-questions': 'Ask for fewer questions or more kinds of them, or confirm more facts in the bank.',
  'webhook-not-found': 'Check the id of the webhook. The list of webhooks shows all of your organisation.',
  'webhook-limit': 'Delete a webhook that is no longer needed; one webhook can be told of several events.',
  'delivery-not-found':
    'The log of the webhook lists its messages. Only one that failed or was given up can be sent again by hand.',
  'job-not-found': 'Check the id of the job. Jobs and their results are deleted seven days after their end.',
  'job-open': 'Ask for the job until its state is "done". A job that failed or was cancelled has no result.',
  'job-result-gone': 'Attempts in the result were erased since, or kept long enough. Ask for a new job.',
  unauthorised:
    'Send "Authorization: Bearer <key>". Student delivery takes the token of the attempt; everything else takes an API key, such as the owner key, which the server printed when it first started and keeps in its data folder.',
  'sign-in-failed':
    'Check both for slips of typing. Whether there is an account of that address is not told. A forgotten password can be set anew from the sign-in page.',
  'sign-in-needed': 'This is for people who have signed in. Sign in at /sign-in, then try again.',
  'link-not-found':
    'A link opens once and for a limited time. Ask for a new one: for a password from the sign-in page, for the setup of a server by starting it again.',
  'passkey-refused':
    'The browser gave no passkey that this server knows, or the request had expired. Try again, or sign in with a password.',
  'provider-refused':
    'The provider did not confirm who you are, or its answer came too late or from another browser. Begin again at the sign-in page.',
  'last-way-in': 'Set a password or add another passkey first; then this one can be removed.',
  'too-busy': 'Passwords are checked a few at a time. Try again after the seconds that the header "Retry-After" gives.',
  forbidden:
    'You are known here, but your role, or the scopes of your key, do not reach this far. The page /docs/permissions shows who may do what; an owner of your organisation can change a role or make a key with more scopes.',
  'key-not-found': 'Check the id of the key. The list of keys shows those of your own organisation.',
  'member-not-found': 'Check the id of the person. The list of members shows those of your own organisation.',
  'invitation-not-found':
    'An invitation opens once and for seven days, unless it is taken back. Ask an owner of the organisation for a new one.',
  'last-owner': 'Make somebody else an owner first; then this one can leave or take another role.',
  'cross-origin':
    'A request that changes something must come from a page of this site. Open the site itself and try again; a server behind a proxy must know its public address.',
  'too-many-requests':
    'Attempts to get in are counted, for each address and each client, and so is other work. The header "Retry-After" says in how many seconds to try again.',
  'request-timeout': 'Headers must arrive within 15 seconds and the whole request within two minutes. Send it again.',
  'headers-too-large':
    'The address, cookies and other headers may have 16 KB together. Delete the cookies of this site, or send what is long in the body.',
  'internal-error': 'It is not your fault. Try again; if it stays, give the request id to whoever runs this server.',
  'not-ready':
    'The server is starting, stopping, has too many pages to read or cannot reach its store. Try again in a few seconds.',
}
