// Each statement has a name, by which a connection prepares it once.

/** Adds attempts whose quiz version is stored, and gives the ids of those that were added. */
export const addAttempts = {
  name: 'add-attempts',
  text: `insert into attempts (id, quiz, quiz_version, student, accommodation, token_hash, started_at)
    select g.id, g.quiz, g.version, g.student, g.granted, g.token, g.started
    from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[], $7::bigint[])
      as g(id, quiz, version, student, granted, token, started)
    join quiz_versions v on v.quiz = g.quiz and v.number = g.version
    on conflict do nothing
    returning id`,
}

/** Reads attempts with the latest response of each answered slot: one row a response, or one without any. */
export const readAttempts = {
  name: 'read-attempts',
  text: `select a.id, a.number, a.quiz, a.quiz_version as "quizVersion", a.student, a.accommodation,
      a.token_hash as "tokenHash",
      a.started_at as "startedAt", a.submitted_at as "submittedAt", a.grade,
      r.slot, r.sequence, r.response, r.score, r.answered_at as "answeredAt"
    from unnest($1::text[]) as g(id)
    join attempts a on a.id = g.id
    left join lateral (
      select distinct on (slot) * from responses where attempt = a.number order by slot, sequence desc
    ) r on true
    order by a.number, r.slot`,
}

/**
 * Records responses and tells what became of each, in their order. The attempts are held so that none is submitted
 * meanwhile; those who answer at once may hold one together. Where another server has taken the same place in the
 * sequence after this statement began, the outcome is "again".
 */
export const recordResponses = {
  name: 'record-responses',
  text: `with given as materialized (
      select * from unnest($1::text[], $2::int[], $3::text[], $4::text[], $5::bigint[], $6::boolean[])
        with ordinality as g(attempt, slot, response, score, answered_at, final, place)
    ), held as materialized (
      select a.id, a.number, a.submitted_at from attempts a
      where a.id = any($1::text[]) order by a.number for share
    ), known as materialized (
      select g.*, h.number, h.submitted_at, l.sequence as latest, l.response as latest_response
      from given g
      left join held h on h.id = g.attempt
      left join lateral (
        select r.sequence, r.response from responses r
        where r.attempt = h.number and r.slot = g.slot order by r.sequence desc limit 1
      ) l on true
    ), written as (
      insert into responses (attempt, slot, sequence, response, score, answered_at)
      select number, slot, coalesce(latest, 0) + 1, response, score, answered_at from known
      where number is not null and submitted_at is null
        and (latest is null or (latest_response <> response and not final))
      on conflict do nothing
      returning attempt, slot
    )
    select case
        when k.number is null then 'missing'
        when k.submitted_at is not null then 'submitted'
        when k.latest_response = k.response then 'repeated'
        when k.latest is not null and k.final then 'final'
        when w.attempt is null then 'again'
        else 'recorded'
      end as outcome
    from known k left join written w on w.attempt = k.number and w.slot = k.slot
    order by k.place`,
}

/** Holds an attempt against every other writer until the end of the transaction. */
export const holdAttempt = {
  name: 'hold-attempt',
  text: 'select number, submitted_at from attempts where id = $1 for no key update',
}

/** Stores the scores of an attempt's latest responses. */
export const rescore = {
  name: 'rescore',
  text: `update responses r set score = g.score
    from unnest($2::int[], $3::int[], $4::text[]) as g(slot, sequence, score)
    where r.attempt = $1 and r.slot = g.slot and r.sequence = g.sequence and r.score <> g.score`,
}

/** Closes an attempt with its grade. */
export const closeAttempt = {
  name: 'close-attempt',
  text: 'update attempts set submitted_at = $2, grade = $3 where number = $1',
}

/** Writes messages to the outbox, in their order. */
export const sendMessages = {
  name: 'send-messages',
  text: `insert into outbox (id, organisation, destination, kind, body, made_at, due_at, attempt)
    select g.id, g.organisation, g.destination, g.kind, g.body, g.made, g.made, g.attempt
    from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::text[])
      with ordinality as g(id, organisation, destination, kind, body, made, attempt, place)
    order by g.place`,
}
