// The checks of one page. Each gets the open page and says what is wrong, as sentences.
import { ink, outline, png, tree } from './lib.mjs'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag21aaa', 'wcag22a', 'wcag22aa', 'wcag22aaa', 'best-practice']
const SPACING = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}'
// In these languages letters join or stand for words: 1.4.12 asks for what the language uses, so letters stay where they are.
const SPACING_JOINED = SPACING.replace('letter-spacing:.12em!important;', '')
const ONE_COLOUR = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', media: 'screen' }

/** What each check looks at; the order of the report. */
export const CHECKS = {
  net: 'no request to another host, none that fails, nothing stored',
  console: 'no message on the console',
  axe: 'axe-core: A, AA, AAA and best practice; light, dark, forced colours; 320 and 1280 px',
  contrast: 'text 7:1 or more: light, dark, forced colours light and dark, paper',
  reflow: 'nothing scrolls sideways, is cut off or covered: 320 px, 200 % and 400 % zoom, letters of double size',
  spacing: 'the same with the spacing of WCAG 1.4.12 at 320 and 1280 px',
  reading: 'lines of at most 80 characters (40 in Chinese), 1.5 high, not justified',
  target: 'links and buttons of 44 px, except those in a sentence',
  keyboard: 'Tab and Shift+Tab follow the order of the page, nothing is left out, nothing holds; the first stop skips to the text',
  focus: 'a ring of 2 px and 3:1 at each stop, not cut off, not covered: light, dark, forced colours',
  motion: 'with reduced motion nothing moves',
  drawn: 'icons, drawings, lines and frames 3:1 or more in the picture of the page: light, dark, forced colours light and dark',
  lettering: 'words in drawings stay within them, do not lie on each other or on a frame, and are 14 px or more on a page of 320 px',
  script: 'without JavaScript the same words, links and drawings',
  names: 'names, headings and landmarks in the accessibility tree; the same structure at 320 px',
  print: 'on paper nothing of the text is lost, cut off or pale',
  switcher: 'the choice of languages: with the keyboard, complete, each language by its own name, to the same page',
  languages: 'every page has the structure of its source page; names are translated; header and footer are the same on all pages of a language',
  disk: 'opened from a folder (file:) the page has its style and drawings',
  snapshot: 'the accessibility tree is as stored in snapshots/',
}

const inPage = (page, name, ...args) => page.evaluate(([n, a]) => window.__shape[n](...a), [name, args])

/** Everything about one page. `say(check, text)` records a finding; returns what pages are compared by. */
export async function judge({ tab, still, entry, url, origin, axe, library, on, say, pixels }) {
  const { page, cdp, log } = tab
  const mode = m => page.emulateMedia({ ...ONE_COLOUR, ...m })
  const wide = () => page.setViewportSize({ width: 1280, height: 800 })
  const narrow = () => page.setViewportSize({ width: 320, height: 640 })
  const MODES = [['light', {}], ['dark', { colorScheme: 'dark' }], ['forced, light', { forcedColors: 'active' }], ['forced, dark', { forcedColors: 'active', colorScheme: 'dark' }]]
  const result = {}

  log.length = 0
  await mode({}); await wide()
  await page.goto(url, { waitUntil: 'load', timeout: 20000 })
  await page.evaluate(library)
  const info = result.info = await page.evaluate(() => ({ lang: window.__shape.lang, dir: window.__shape.dir }))

  if (on('axe')) await page.evaluate(axe)
  const runAxe = async (label, part, without = []) => {
    const found = await page.evaluate(([tags, part, without]) => {
      const rules = window.axe.getRules(tags).filter(r => !r.tags.some(t => /experimental|obsolete|deprecated/.test(t))).map(r => r.ruleId)
      return window.axe.run(document, { runOnly: { type: 'rule', values: rules.filter(r => (!part || part.includes(r)) && !without.includes(r)) }, resultTypes: ['violations'], preload: false })
        .then(r => r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].target.join(' ')]))
    }, [TAGS, part, without])
    for (const [id, n, where] of found) say('axe', `${id}: ${n} × in ${label}, first ${where}`)
  }
  // In forced colours axe computes with the author's colours, not with those that are shown: there `contrast` judges them.
  const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block']

  // 1280 px, as it comes
  if (on('axe')) await runAxe('light, 1280 px')
  if (on('contrast')) for (const x of await inPage(page, 'contrast', 7)) say('contrast', `light: ${x}`)
  if (on('reflow')) for (const x of await inPage(page, 'layout')) say('reflow', `1280 px: ${x}`)
  if (on('reading')) for (const x of await inPage(page, 'reading')) say('reading', x)
  if (on('target')) for (const x of await inPage(page, 'targets', 44)) say('target', `1280 px: ${x}`)
  let seen = await inPage(page, 'inner'); const links = await inPage(page, 'links')
  const screenWords = await inPage(page, 'mainWords', true)
  const at1280 = await tree(cdp); result.tree = at1280; result.text = outline(at1280, info)
  result.named = await inPage(page, 'named')

  if (on('keyboard')) {
    for (const x of await inPage(page, 'skip')) say('keyboard', x)
    const n = await inPage(page, 'watch')
    for (let i = 0; i < n + 1; i++) await page.keyboard.press('Tab')
    for (const x of await inPage(page, 'walked', false)) say('keyboard', x)
    // Back from the end: the stop after the last is outside the page, or the first again.
    await page.evaluate(() => { const l = [...document.querySelectorAll('a[href],button,summary,input,select,textarea')].filter(e => e.tabIndex >= 0 && e.checkVisibility()); l[l.length - 1]?.focus() })
    for (let i = 1; i < n; i++) await page.keyboard.press('Shift+Tab')
    for (const x of await inPage(page, 'walked', true)) say('keyboard', `backwards: ${x}`)
  }
  if (on('switcher')) result.switcher = await switcher(page, say, entry)
  if (on('names')) {
    for (const x of await inPage(page, 'labels')) say('names', x)
    for (const x of judgeTree(at1280)) say('names', x)
  }

  // colours
  for (const [label, m] of MODES) {
    await mode(m)
    if (label !== 'light' && on('contrast')) for (const x of await inPage(page, 'contrast', 7)) say('contrast', `${label}: ${x}`)
    if (on('focus')) for (const x of await inPage(page, 'rings')) say('focus', `${label}: ${x}`)
    if (pixels && on('drawn')) {
      await page.setViewportSize({ width: 480, height: 800 })
      const regions = await inPage(page, 'drawn')
      if (regions.length) {
        const image = png(await page.screenshot({ fullPage: true, scale: 'css', animations: 'disabled' }))
        for (const r of regions) { const n = ink(image, r); if (!(n >= Math.max(3, Math.min(24, r.w * r.h * .01)))) say('drawn', `${label}: ${r.what} of ${r.by} cannot be seen (${n} of ${Math.round(r.w * r.h)} pixels)`) }
      }
      await wide()
    }
  }
  await mode({})
  if (on('motion')) {
    await mode({ reducedMotion: 'reduce' })
    for (const x of await inPage(page, 'motion')) say('motion', x)
    await mode({})
  }

  // letters of double size, as a reader sets them in the browser
  if (on('reflow')) {
    const before = await inPage(page, 'size')
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    const after = await inPage(page, 'size')
    if (after < before * 1.9) say('reflow', `letters keep their size (${before} → ${after} px) when the browser's are doubled`)
    for (const x of await inPage(page, 'layout')) say('reflow', `letters of double size: ${x}`)
    await cdp.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } })
  }
  const spaced = /^(ar|he|fa|ur|zh|ja|ko)/.test(info.lang) ? SPACING_JOINED : SPACING
  const spacing = async label => {
    const before = new Set(await inPage(page, 'layout'))
    await inPage(page, 'sheet', spaced)
    for (const x of await inPage(page, 'layout')) if (!before.has(x)) say('spacing', `${label}: ${x}`)
    await inPage(page, 'sheet', '')
  }
  if (on('spacing')) await spacing('1280 px')

  // narrow
  await narrow(); await mode({ colorScheme: 'dark' })
  if (on('axe')) await runAxe('dark, 320 px', [...COLOUR, 'target-size', 'scrollable-region-focusable'])
  await mode({ forcedColors: 'active', colorScheme: 'dark' })
  if (on('axe')) await runAxe('forced colours, 320 px', null, COLOUR)
  await mode({})
  if (on('target')) for (const x of await inPage(page, 'targets', 44)) say('target', `320 px: ${x}`)
  if (on('reflow')) {
    for (const [w, h, label] of [[320, 640, '320 px'], [640, 512, '200 %'], [320, 256, '400 %']]) {
      await page.setViewportSize({ width: w, height: h })
      for (const x of await inPage(page, 'layout')) say('reflow', `${label}: ${x}`)
      const now = await inPage(page, 'inner')
      if (now !== seen) say('reflow', `${label}: other words than at 1280 px, at "${difference(seen, now)}"`)
    }
  }
  if (on('spacing')) { await narrow(); await spacing('320 px') }
  if (on('names')) {
    const a = at1280.nodes.map(n => n.role + (n.level || '')), b = (await tree(cdp)).nodes.map(n => n.role + (n.level || ''))
    const i = a.findIndex((x, k) => x !== b[k]); if (i >= 0 || a.length !== b.length) say('names', `at 320 px the tree differs: ${a[i]} becomes ${b[i]} (node ${i})`)
  }

  // paper
  if (on('print')) {
    await page.setViewportSize({ width: 672, height: 986 })
    for (const scheme of ['light', 'dark']) {
      await mode({ media: 'print', colorScheme: scheme })
      for (const x of await inPage(page, 'contrast', 7, true)) say('print', `${scheme}: ${x}`)
    }
    for (const x of await inPage(page, 'layout')) say('print', x)
    const paper = new Set(await inPage(page, 'mainWords', true)), lost = screenWords.filter(w => !paper.has(w))
    if (lost.length) say('print', `${lost.length} words are not printed: ${lost.slice(0, 5).join(' ')}`)
    await mode({})
  }
  if (on('net')) for (const x of await inPage(page, 'stored')) say('net', x)

  // without JavaScript
  if (on('script')) {
    await still.page.goto(url, { waitUntil: 'load', timeout: 20000 }); await still.page.evaluate(library)
    const bare = await inPage(still.page, 'inner'), l = await inPage(still.page, 'links')
    if (bare !== seen) say('script', `other words without JavaScript, at "${difference(seen, bare)}"`)
    if (l.join() !== links.join()) say('script', 'other links without JavaScript')
    const broken = await still.page.evaluate(() => [...document.images].filter(i => !i.naturalWidth && i.loading !== 'lazy').map(i => i.getAttribute('src')))
    for (const x of broken) say('script', `${x} is not shown`)
  }
  if (on('net')) for (const l of log) if (l.kind === 'request' && !l.url.startsWith(origin) && !l.url.startsWith('data:')) say('net', `asks another host: ${l.url}`); else if (l.kind === 'bad') say('net', `${l.status} for ${l.url.replace(origin, '')}`)
  if (on('console')) for (const l of log) if (l.kind === 'console') say('console', l.text)
  return result
}

/** The first place where two texts part. */
export function difference(a, b) {
  let i = 0; while (i < a.length && a[i] === b[i]) i++
  return a.slice(Math.max(0, i - 20), i + 20) || b.slice(0, 40)
}

function judgeTree({ title, nodes }) {
  const out = [], count = r => nodes.filter(n => n.role === r).length
  if (!title.trim()) out.push('the page has no title')
  for (const r of ['banner', 'main', 'contentinfo']) if (count(r) !== 1) out.push(`${count(r)} × ${r}, not one`)
  const ones = nodes.filter(n => n.role === 'heading' && n.level === 1).length; if (ones !== 1) out.push(`${ones} headings of level 1, not one`)
  let level = 0
  for (const n of nodes.filter(n => n.role === 'heading')) { if (n.level > level + 1) out.push(`heading "${n.name}" has level ${n.level} after level ${level}`); level = n.level }
  for (const n of nodes) {
    if (['link', 'button', 'DisclosureTriangle', 'heading', 'image', 'navigation', 'region', 'columnheader', 'rowheader', 'textbox', 'checkbox'].includes(n.role) && !n.name && !(n.role === 'columnheader' && !n.text)) out.push(`a ${n.role} has no name`)
    if (['image', 'link', 'button'].includes(n.role) && /\.(svg|png|jpe?g|webp|html?|pdf)$/i.test(n.name)) out.push(`${n.role} is named like a file: "${n.name}"`)
    if (n.role === 'link' && /^(https?:|www\.)/i.test(n.name)) out.push(`a link is named by its address: "${n.name}"`)
  }
  const navs = nodes.filter(n => ['navigation', 'region', 'complementary'].includes(n.role)).map(n => n.role + n.name)
  for (const x of new Set(navs.filter((n, i) => navs.indexOf(n) !== i))) out.push(`two landmarks have the same name: ${x}`)
  const to = new Map()
  for (const n of nodes.filter(n => n.role === 'link' && n.url)) { const was = to.get(n.name); if (was !== undefined && was !== n.url) out.push(`links named "${n.name}" lead to two places`); else to.set(n.name, n.url) }
  return out
}

/** Opens the choice of languages with the keyboard, and reads what it offers. */
async function switcher(page, say, entry) {
  const has = await page.evaluate(() => { const a = document.querySelector('a[hreflang]'); const s = a?.closest('details')?.querySelector('summary'); if (s) { s.focus(); return 'closed' } return a ? 'open' : 'none' })
  if (has === 'none') { if (entry.lang || entry.template === 'languages') say('switcher', 'there is no link to another language'); return null }
  if (has === 'closed') {
    await page.keyboard.press('Enter')
    if (!(await page.evaluate(() => document.querySelector('a[hreflang]').closest('details').open))) say('switcher', 'Enter does not open it')
    for (const x of await page.evaluate(() => window.__shape.targets(44))) say('target', `open choice: ${x}`)
    for (const x of await page.evaluate(() => window.__shape.layout())) say('reflow', `open choice: ${x}`)
    for (const x of await page.evaluate(() => window.__shape.rings())) say('focus', `open choice: ${x}`)
    const first = await page.evaluate(() => { document.querySelector('a[hreflang]').closest('details').querySelector('summary').focus(); return document.querySelector('a[hreflang]').href })
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement.href) !== first) say('switcher', 'Tab does not go to the first language')
  }
  const list = await page.evaluate(() => window.__shape.switcher())
  if (has === 'closed') { await page.keyboard.press('Shift+Tab'); await page.keyboard.press('Space'); if (await page.evaluate(() => document.querySelector('a[hreflang]').closest('details').open)) say('switcher', 'the space bar does not close it') }
  return list
}
