import { type Permission, permissions } from '../src/vocabulary/permissions.ts'
import { Layout } from './layout.tsx'

const lines: readonly Permission[] = Object.values(permissions)

/** Renders the table of permissions as everybody may read it, straight from the table that the routes consult. */
export function PermissionsPage() {
  return (
    <Layout title="Permissions" styles={['docs.css', 'permissions.css']}>
      <h1>Who may do what</h1>
      <p>
        This is the table that every route consults. Members and keys act for their own organisation alone: what another
        one has is not there for them. <a href="/docs">The API reference</a> tells the routes.
      </p>
      <section class="wide" aria-label="The table of permissions" tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">To</th>
              <th scope="col">Who</th>
              <th scope="col">Keys with the scopes</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(line => (
              <tr>
                <th scope="row">{line.says}</th>
                <td>{whoOf(line)}</td>
                <td>{scopesOf(line)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        A student is known by the token of an attempt, which opens that attempt and nothing else. The owner key of the
        server has every scope. With <code>organisation:manage</code> a key can invite owners and make links for new
        passwords, so whoever has it can come to do all that an owner may.
      </p>
    </Layout>
  )
}

function scopesOf(line: Permission) {
  if (!('scopes' in line)) return '–'
  return line.scopes.map((scope, at) => (
    <>
      {at > 0 && ', '}
      <code>{scope}</code>
    </>
  ))
}

function whoOf(line: Permission): string {
  if (line.to === 'everyone') return 'Everyone'
  if (line.to === 'person') return 'Whoever has signed in'
  if (line.to === 'holder') return 'The student whose attempt it is'
  const roles = line.roles.map(role => `${role}s`).join(', ')
  const words = `${roles.charAt(0).toUpperCase()}${roles.slice(1)}`
  return line.to === 'house' ? `${words} of the server’s own organisation` : words
}
