#!/usr/bin/env node
// Judges a built site in Chromium. See README.md; run.sh installs what this needs.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { CHECKS, difference, judge } from './checks.mjs'
import { files, htmlLang, pages, sample, serve, skeleton } from './lib.mjs'
import { documents } from './documents.mjs'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const SOURCE = 'en'
const SNAPSHOTS = ['en', 'de', 'ar', 'zh-Hans']
const SNAPSHOT_BROCHURE = 'mood'
const HELP = `tests/browser/run.sh SITE [--all] [--update] [--only CHECK,…] [--match REGEX] [--jobs N] [--no-self-test] [--json FILE]
SITE is a folder made by \`shape build\`. Without --all: every template in every language, and every page in English.
--update stores the accessibility trees in tests/browser/snapshots; read the difference before you commit it.
Exit code: 0 nothing found, 1 findings, 2 wrong usage.`

const argv = process.argv.slice(2), opt = { jobs: 2 }
for (let i = 0; i < argv.length; i++) {
  const a = argv[i]
  if (a === '--all' || a === '--update' || a === '--no-self-test') opt[a.slice(2)] = true
  else if (['--only', '--match', '--jobs', '--json'].includes(a)) opt[a.slice(2)] = argv[++i]
  else if (a.startsWith('-') || opt.site) { console.error(HELP); process.exit(a === '--help' ? 0 : 2) } else opt.site = a
}
if (!opt.site || !fs.existsSync(path.join(opt.site, 'index.html'))) { console.error(opt.site ? `${opt.site} holds no site` : HELP); process.exit(2) }

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const LIBRARY = fs.readFileSync(path.join(HERE, 'page.js'), 'utf8')
const started = Date.now()
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'],
})

/** A tab that writes down what it asks for and what the console says. Nothing leaves this machine. */
async function tab(javaScriptEnabled) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled, locale: 'en-GB' })
  const page = await context.newPage(), log = []
  await context.route(u => /^(https?|wss?):$/.test(u.protocol) && u.hostname !== '127.0.0.1', r => { log.push({ kind: 'request', url: r.request().url() }); return r.abort() })
  page.on('response', r => { if (r.status() >= 400 && !r.url().endsWith('/favicon.ico')) log.push({ kind: 'bad', status: r.status(), url: r.url() }) })
  page.on('requestfailed', r => r.failure()?.errorText !== 'net::ERR_ABORTED' && log.push({ kind: 'request', url: r.url() }))
  page.on('console', m => { if (!/favicon\.ico/.test(m.location().url || '')) log.push({ kind: 'console', text: `${m.type()}: ${m.text().slice(0, 160)}` }) })
  page.on('pageerror', e => log.push({ kind: 'console', text: String(e).slice(0, 160) }))
  const cdp = await context.newCDPSession(page); if (javaScriptEnabled) await cdp.send('Accessibility.enable')
  return { context, page, cdp, log, close: () => context.close() }
}

// Each worker has one tab with JavaScript and one without.
const all = []
for (let i = 0; i < +opt.jobs; i++) all.push([await tab(true), await tab(false)])

/** Runs every check over a folder; returns findings, and how many pages each check saw. */
async function examine(dir, list, langs, on, { every, quiet, pairs = all } = {}) {
  const server = await serve(dir), found = [], results = new Map(); let next = 0
  await Promise.all(pairs.map(async ([a, still]) => {
    while (next < list.length) {
      const entry = list[next++], said = new Set()
      // What is wrong in one mode is mostly wrong in the others too: the first is enough.
      const say = (check, text) => {
        const key = check + text.replace(/^[^:"]*: /, '')
        if (on(check) && !said.has(key)) { said.add(key); found.push({ check, page: entry.file, text }) }
      }
      try {
        const pixels = every || !entry.lang || entry.lang === SOURCE || entry.lang === 'ar'
        results.set(entry.file, await judge({ tab: a, still, entry, url: server.url(entry.file), origin: server.origin, axe: AXE, library: LIBRARY, on, say, pixels }))
      } catch (e) { found.push({ check: Object.keys(CHECKS).find(on) || 'net', page: entry.file, text: `cannot be judged: ${String(e).split('\n')[0]}` }) }
      if (!quiet && process.stderr.isTTY) process.stderr.write(`\r${next}/${list.length} `)
    }
  }))
  if (!quiet && process.stderr.isTTY) process.stderr.write('\r        \r')
  compare(dir, list, langs, results, (check, page, text) => { if (on(check)) found.push({ check, page, text }) })
  const lost = check => e => found.push({ check, page: '(all)', text: `cannot be judged: ${String(e).split('\n')[0]}` })
  if (on('disk')) await disk(pairs[0][0], dir, list, every, (page, text) => found.push({ check: 'disk', page, text })).catch(lost('disk'))
  if (on('lettering')) await lettering(pairs[0][0], server, dir, list, (page, text) => found.push({ check: 'lettering', page, text })).catch(lost('lettering'))
  server.close()
  return { found, results }
}

/** What can only be seen over several pages. */
function compare(dir, list, langs, results, say) {
  const titles = new Map(), frames = new Map()
  for (const p of list) {
    const r = results.get(p.file); if (!r) continue
    if (r.switcher && p.lang) {
      const own = p.file.slice(p.lang.length + 1)
      for (const l of langs) if (!r.switcher.some(s => s.to === l)) { if (fs.existsSync(path.join(dir, l, own))) say('switcher', p.file, `${l} is missing`) }
    }
    for (const s of r.switcher || []) {
      const script = new Intl.Locale(s.to).maximize().script, re = { Arab: 'Arabic', Hebr: 'Hebrew', Cyrl: 'Cyrillic', Grek: 'Greek', Hans: 'Han', Hant: 'Han', Jpan: 'Han' }[script] || 'Latin'
      if (s.lang !== s.to) say('switcher', p.file, `the link to ${s.to} is marked as ${s.lang}`)
      if (s.dir !== (/^(ar|he|fa|ur)/.test(s.to) ? 'rtl' : 'ltr')) say('switcher', p.file, `the link to ${s.to} is ${s.dir}`)
      if (!new RegExp(`\\p{Script=${re}}`, 'u').test(s.text)) say('switcher', p.file, `${s.to} is named "${s.text}", in another script`)
      if (!s.shown) say('switcher', p.file, `${s.to} cannot be seen`)
      const file = decodeURIComponent(new URL(s.href).pathname.slice(1))
      if (s.href.startsWith('http://127.0.0.1') && htmlLang(dir, file) !== s.to) say('switcher', p.file, `the link to ${s.to} leads to ${file}, which is ${htmlLang(dir, file) || 'absent'}`)
      if (p.lang && s.to === p.lang && s.current !== 'page') say('switcher', p.file, 'the current language is not marked')
      if (p.lang && s.to !== p.lang && s.href.startsWith('http') && file !== `${s.to}/${p.file.slice(p.lang.length + 1)}` && fs.existsSync(path.join(dir, s.to, p.file.slice(p.lang.length + 1)))) say('switcher', p.file, `the link to ${s.to} leads to another page, ${file}`)
    }
    const key = `${p.lang} ${r.tree.title}`
    if (titles.has(key)) say('languages', p.file, `has the title of ${titles.get(key)}`); else titles.set(key, p.file)
    if (!p.lang) continue
    const twin = results.get(`${SOURCE}/${p.file.slice(p.lang.length + 1)}`)
    if (twin && p.lang !== SOURCE) {
      const a = skeleton(twin.tree), b = skeleton(r.tree), i = a.findIndex((x, k) => x !== b[k])
      if (i >= 0 || a.length !== b.length) say('languages', p.file, `line ${i + 1} of the structure is "${b[i]?.trim()}", in ${SOURCE} "${a[i]?.trim()}"`)
      const english = new Set(twin.named.filter(n => n.lang === SOURCE && /\p{L}{4}/u.test(n.text)).map(n => n.text))
      const same = r.named.filter(n => n.lang === p.lang && english.has(n.text) && n.text.split(' ').length > 2)
      for (const n of same) say('languages', p.file, `${n.k} of ${n.at} is English: "${n.text}"`)
    }
    // 3.2.3, 3.2.4, 3.2.6: the same things in the same order at head and foot of every page of a language.
    const cut = role => { const i = r.tree.nodes.findIndex(n => n.role === role); const o = []; for (let k = i + 1; i >= 0 && k < r.tree.nodes.length && r.tree.nodes[k].depth > r.tree.nodes[i].depth; k++) o.push(r.tree.nodes[k]); return o }
    const foot = cut('contentinfo').filter(n => n.role === 'link' || n.role === 'navigation').map(n => n.name), bar = cut('banner').filter(n => n.role === 'navigation').map(n => n.name)
    for (const [what, now] of [['foot', foot], ['head', bar]]) {
      const was = frames.get(p.lang + what); if (!was) { frames.set(p.lang + what, { now, file: p.file }); continue }
      const common = x => x.filter(n => was.now.includes(n) && now.includes(n)).join(' | ')
      if (common(now) !== common(was.now)) say('languages', p.file, `${what}: "${common(now)}", on ${was.file} "${common(was.now)}"`)
    }
  }
}

async function disk(t, dir, list, every, say) {
  const seen = new Set()
  for (const p of list) {
    const key = every ? p.file : p.template + (p.lang === 'ar' ? ' ar' : ''); if (seen.has(key) || /404/.test(p.file)) continue; seen.add(key)
    t.log.length = 0
    await t.page.goto(pathToFileURL(path.resolve(dir, p.file)).href, { waitUntil: 'load' })
    for (const l of t.log) say(p.file, l.text || `cannot read ${l.url}`)
    const bad = await t.page.evaluate(() => [...[...document.querySelectorAll('link[rel=stylesheet]')].filter(l => !l.sheet).map(l => l.getAttribute('href')), ...[...document.images].filter(i => !i.naturalWidth && i.loading !== 'lazy').map(i => i.getAttribute('src')), ...[...document.querySelectorAll('a[href]')].filter(a => a.protocol === 'file:' && !/\.\w+$/.test(a.pathname)).map(a => `link ${a.getAttribute('href')}`)])
    for (const x of bad) say(p.file, `${x} does not work from a folder`)
  }
}

/** Drawings with words in them, each in every language: opened alone, with the fonts of this machine. */
async function lettering(t, server, dir, list, say) {
  const seen = new Set(), folders = new Set(list.map(p => path.dirname(p.file)))
  for (const file of files(dir).filter(f => f.endsWith('.svg') && folders.has(path.dirname(f)))) {
    const text = fs.readFileSync(path.join(dir, file), 'utf8'); if (!text.includes('<text') || seen.has(text)) continue; seen.add(text)
    await t.page.goto(server.url(file))
    for (const x of await t.page.evaluate(() => {
      const out = [], root = document.documentElement, box = root.viewBox.baseVal
      const place = e => { const b = e.getBoundingClientRect(), m = root.getScreenCTM(); return { l: (b.left - m.e) / m.a, r: (b.right - m.e) / m.a, t: (b.top - m.f) / m.d, b: (b.bottom - m.f) / m.d } }
      const texts = [...document.querySelectorAll('text')].map(e => ({ s: e.textContent.trim(), size: parseFloat(getComputedStyle(e).fontSize), ...place(e) })).filter(x => x.s)
      for (const x of texts) {
        if (x.l < box.x - .5 || x.r > box.x + box.width + .5 || x.t < box.y - 3 || x.b > box.y + box.height + 3) out.push(`"${x.s}" leaves the drawing`)
        if (x.size * Math.min(1, 320 / box.width) < 13.99) out.push(`"${x.s}" has letters of ${(x.size * Math.min(1, 320 / box.width)).toFixed(1)} px`)
        for (const y of texts) if (y !== x && Math.min(x.r, y.r) - Math.max(x.l, y.l) > 1 && Math.min(x.b, y.b) - Math.max(x.t, y.t) > x.size * .45 && texts.indexOf(x) < texts.indexOf(y)) out.push(`"${x.s}" lies on "${y.s}"`)
        for (const e of [...document.querySelectorAll('rect'), ...[...document.querySelectorAll('path')].filter(e => /^M[^M]*Z$/.test(e.getAttribute('d').trim()) && e.getBBox().width > 100)]) { const f = place(e); if (f.t < x.t + x.size * .5 && f.b > x.b - x.size * .5 && ((x.l < f.l && x.r > f.l) || (x.l < f.r && x.r > f.r))) out.push(`"${x.s}" lies on a frame`) }
      }
      return out
    })) say(file, x)
  }
}

/** Every check must be able to fail: each folder of faults/ names the checks that must find something and what they
 *  must say; those that name none must leave every check silent. */
async function selfTest() {
  const dir = path.join(HERE, 'faults'), bad = [], covered = new Set()
  const names = fs.readdirSync(dir).filter(n => fs.existsSync(path.join(dir, n, 'expect.txt'))).sort()
  await Promise.all(all.map(async pair => {
    for (let name; (name = names.shift());) {
      const folder = path.join(dir, name), { list, langs } = pages(folder)
      const want = new Map([...fs.readFileSync(path.join(folder, 'expect.txt'), 'utf8').matchAll(/^(\w+): (.+)$/gm)].map(m => [m[1], m[2]]))
      const { found } = await examine(folder, list, langs, c => (want.size ? want.has(c) : c !== 'snapshot'), { every: true, quiet: true, pairs: [pair] })
      for (const [check, text] of want) { covered.add(check); if (!found.some(f => f.check === check && f.text.includes(text))) bad.push(`faults/${name}: ${check} does not find "${text}"; it says ${found.filter(f => f.check === check).map(f => `"${f.text}"`).join(', ') || 'nothing'}`) }
      for (const f of found) if (!want.has(f.check)) bad.push(`faults/${name}: ${f.check} finds what is no fault: ${f.page}: ${f.text}`)
    }
  }))
  for (const c of Object.keys(CHECKS)) if (c !== 'snapshot' && !covered.has(c)) bad.push(`no page of faults/ shows that "${c}" can fail`)
  const text = 'title: a\nlink "b"\n'; if (snapshotDifference(text, text) || !snapshotDifference(text, text.replace('b', 'c'))) bad.push('snapshots are not compared')
  return bad
}

function snapshotDifference(was, now) {
  if (was === now) return null
  const a = was.split('\n'), b = now.split('\n'), i = a.findIndex((x, k) => x !== b[k])
  return i < 0 ? `line ${a.length}: new: ${b[a.length]?.trim()}` : `line ${i + 1}: stored: ${a[i].trim()} | now: ${(b[i] ?? '(nothing)').trim()}`
}

const chosen = opt.only ? opt.only.split(',') : Object.keys(CHECKS)
for (const c of chosen) if (!CHECKS[c]) { console.error(`no check is called "${c}"; there are: ${Object.keys(CHECKS).join(' ')}`); process.exit(2) }
const on = c => chosen.includes(c)
let failed = false
const report = (ok, name, text) => { failed ||= !ok; console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${text}`) }

if (!opt['no-self-test']) {
  const t = Date.now(), bad = await selfTest(); report(!bad.length, 'self-test', `every check finds the faults made for it, and nothing on sound pages (${((Date.now() - t) / 1000).toFixed(0)} s)`)
  for (const b of bad) console.log(`       ${b}`)
}
if (!opt.only) {
  const bad = documents(path.join(HERE, '../..'), Object.keys(CHECKS)); report(!bad.length, 'documents', 'ACCESSIBILITY.md judges every criterion, and what it names exists')
  for (const b of bad) console.log(`       ${b}`)
}

const site = pages(opt.site)
const stored = p => (!p.lang || SNAPSHOTS.includes(p.lang)) && (p.template !== 'brochure' || p.name === SNAPSHOT_BROCHURE)
let list = opt.all ? site.list : sample(site, SOURCE, stored)
if (opt.match) list = list.filter(p => new RegExp(opt.match).test(p.file))
const { found, results } = await examine(opt.site, list, site.langs, on, { every: opt.all })

if (on('snapshot')) {
  let compared = 0
  for (const p of site.list) {
    const r = results.get(p.file); if (!r || !stored(p)) continue
    const name = `${p.template.replace(/\.html$/, '')}${p.lang ? '.' + p.lang : ''}.txt`, file = path.join(HERE, 'snapshots', name)
    if (opt.update) { fs.writeFileSync(file, r.text); continue }
    const was = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null; compared++
    const d = was === null ? 'there is no snapshot' : snapshotDifference(was, r.text)
    if (d) found.push({ check: 'snapshot', page: p.file, text: `snapshots/${name}: ${d}; if that is right, run with --update` })
  }
}
await browser.close().catch(() => {})

for (const c of chosen) {
  const mine = found.filter(f => f.check === c), where = new Set(mine.map(f => f.page))
  report(!mine.length, c, mine.length ? `${mine.length} findings on ${where.size} of ${list.length} pages: ${CHECKS[c]}` : CHECKS[c])
  const groups = new Map(); for (const f of mine) { const k = f.text; if (!groups.has(k)) groups.set(k, []); groups.get(k).push(f.page) }
  for (const [text, on] of [...groups].slice(0, 12)) console.log(`       ${on[0]}${on.length > 1 ? ` and ${on.length - 1} more` : ''}: ${text}`)
  if (groups.size > 12) console.log(`       … and ${groups.size - 12} other findings`)
}
if (opt.json) fs.writeFileSync(opt.json, JSON.stringify(found, null, 1))
console.log(`${failed ? 'FAIL' : 'ok'}: ${list.length} of ${site.list.length} pages, ${site.langs.length} languages, ${((Date.now() - started) / 1000).toFixed(0)} s`)
process.exitCode = failed ? 1 : 0
