import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { TeacherLinks, type TeacherPart } from './studio/teacher-links.tsx'

const htmxConfig = JSON.stringify({ history: false, includeIndicatorCSS: false })

const everyStyle = [
  'theme.css',
  'quizwright.css',
  'pages.css',
  'question.css',
  'arranging.css',
  'answers.css',
  'passage.css',
]

/**
 * Says what a page puts into the frame: `scripts` and `styles` are paths below /assets/scripts and /assets/styles, the
 * styles beside those of every page; `width` is how much of the screen it takes; `isLive` pages have htmx without a script of
 * their own; `teacherPart` is what a teachers' page belongs to, and absent on others.
 */
export interface LayoutProps {
  readonly title: string
  readonly children: Child
  readonly scripts?: readonly string[]
  readonly styles?: readonly string[]
  readonly width?: 'column' | 'spread'
  readonly isLive?: boolean
  readonly teacherPart?: TeacherPart
}

/**
 * Renders the whole HTML document around a page: head, masthead, `main`, footer. Guarantee: no inline style or script,
 * so it stands under `default-src 'none'`; every script is optional.
 */
export function Layout(props: LayoutProps) {
  const { title, children, scripts = [], styles = [], width = 'column', isLive = false, teacherPart } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en-GB">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="htmx-config" content={htmxConfig} />
          <title>{title} · Quizwright</title>
          <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
          <link rel="stylesheet" href="/assets/pico.css" />
          {[...everyStyle, ...styles, 'adapt.css'].map(style => (
            <link rel="stylesheet" href={`/assets/styles/${style}`} />
          ))}
          {(isLive || scripts.length > 0) && <script src="/assets/htmx.min.js" defer />}
          {scripts.map(script => (
            <script type="module" src={`/assets/scripts/${script}`} />
          ))}
        </head>
        <body class={width}>
          <a class="skip" href="#main">
            Skip to the content
          </a>
          <header class="masthead">
            <a class="nameplate" href="/">
              Quizwright
            </a>
            <p class="motto">Read closely. Answer from the page.</p>
          </header>
          {teacherPart !== undefined && <TeacherLinks here={teacherPart} />}
          <main id="main">{children}</main>
          <footer class="colophon">
            <p>
              <span>Every answer rests on words in the passage.</span>
              <a href="/">All quizzes</a>
              <a href="/account">For teachers</a>
            </p>
          </footer>
        </body>
      </html>
    </>
  )
}
