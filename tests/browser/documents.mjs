// Is ACCESSIBILITY.md complete, and does what it names exist? It judges each criterion of WCAG 2.2 once, with its level, and
// each clause of EN 301 549 chapters 9 and 10 once; evidence in `…` is a check of this folder, a finding of `shape`, a file,
// or a function of a file.
import fs from 'node:fs'
import path from 'node:path'

const WCAG = `1.1.1A 1.2.1A 1.2.2A 1.2.3A 1.2.4AA 1.2.5AA 1.2.6AAA 1.2.7AAA 1.2.8AAA 1.2.9AAA 1.3.1A 1.3.2A 1.3.3A 1.3.4AA 1.3.5AA
1.3.6AAA 1.4.1A 1.4.2A 1.4.3AA 1.4.4AA 1.4.5AA 1.4.6AAA 1.4.7AAA 1.4.8AAA 1.4.9AAA 1.4.10AA 1.4.11AA 1.4.12AA 1.4.13AA
2.1.1A 2.1.2A 2.1.3AAA 2.1.4A 2.2.1A 2.2.2A 2.2.3AAA 2.2.4AAA 2.2.5AAA 2.2.6AAA 2.3.1A 2.3.2AAA 2.3.3AAA
2.4.1A 2.4.2A 2.4.3A 2.4.4A 2.4.5AA 2.4.6AA 2.4.7AA 2.4.8AAA 2.4.9AAA 2.4.10AAA 2.4.11AA 2.4.12AAA 2.4.13AAA
2.5.1A 2.5.2A 2.5.3A 2.5.4A 2.5.5AAA 2.5.6AAA 2.5.7AA 2.5.8AA
3.1.1A 3.1.2AA 3.1.3AAA 3.1.4AAA 3.1.5AAA 3.1.6AAA 3.2.1A 3.2.2A 3.2.3AA 3.2.4AA 3.2.5AAA 3.2.6A
3.3.1A 3.3.2A 3.3.3AA 3.3.4AA 3.3.5AAA 3.3.6AAA 3.3.7A 3.3.8AA 3.3.9AAA 4.1.2A 4.1.3AA`.split(/\s+/).map(x => /^([\d.]+)(A+)$/.exec(x).slice(1))
const SINCE_22 = new Set('2.4.11 2.4.12 2.4.13 2.5.7 2.5.8 3.2.6 3.3.7 3.3.8 3.3.9'.split(' '))
// EN 301 549 V3.2.1: chapters 9 and 10 repeat WCAG 2.1 A and AA, with 4.1.1; chapter 10 leaves out what is about sets of pages.
const BASE = [...WCAG.filter(([n, l]) => l !== 'AAA' && !SINCE_22.has(n)).map(([n]) => n), '4.1.1']
const EN = [...BASE.map(n => `9.${n}`), '9.5', '9.6', ...BASE.filter(n => !['2.4.1', '2.4.5', '3.2.3', '3.2.4'].includes(n)).map(n => `10.${n}`), '10.5', '10.6']
const RESULTS = ['met', 'partly met', 'not met', 'not applicable', 'not judged']

export function documents(root, checks, text) {
  const out = [], file = path.join(root, 'ACCESSIBILITY.md')
  if (text === undefined) { if (!fs.existsSync(file)) return ['there is no ACCESSIBILITY.md']; text = fs.readFileSync(file, 'utf8') }
  const rows = text.split('\n').filter(l => /^\| [\d.]+ /.test(l)).map(l => l.split('|').slice(1, -1).map(c => c.trim()))
  const seen = new Map()
  for (const r of rows) {
    const number = /^[\d.]+/.exec(r[0])[0], wcag = WCAG.find(([n]) => n === number)
    if (seen.has(number)) out.push(`${number} is judged twice`); seen.set(number, r)
    const result = wcag ? r[2] : r[1], evidence = r[r.length - 1]
    if (wcag && r[1] !== wcag[1]) out.push(`${number} is of level ${wcag[1]}, not ${r[1]}`)
    if (!wcag && !EN.includes(number)) out.push(`there is no criterion ${number}`)
    if (!RESULTS.includes(result)) out.push(`${number}: the result "${result}" is none of ${RESULTS.join(', ')}`)
    if (!evidence) out.push(`${number} gives no reason`)
    if (result === 'met' && !/`/.test(evidence)) out.push(`${number} is met without evidence`)
  }
  for (const n of [...WCAG.map(x => x[0]), ...EN]) if (!seen.has(n)) out.push(`${n} is not judged`)
  for (const m of text.matchAll(/`([^`\n]+)`/g)) {
    const [name, part] = m[1].split('#')
    if (/^browser\//.test(name)) { if (!checks.includes(name.slice(8))) out.push(`there is no check ${name}`) }
    else if (/^shape\//.test(name)) { if (!source(root).includes(`"${name.slice(6)}"`)) out.push(`shape has no finding ${name.slice(6)}`) }
    else if (/^[\w.-]+\/[\w./-]+$|^[A-Z]+\.md$/.test(name)) {
      const f = path.join(root, name)
      if (!fs.existsSync(f)) out.push(`there is no ${name}`)
      else if (part && !(fs.statSync(f).isDirectory() ? '' : fs.readFileSync(f, 'utf8')).includes(part)) out.push(`${name} has no ${part}`)
    } else out.push(`\`${m[1]}\` names neither a check, a finding nor a file`)
  }
  return out
}

let all
function source(root) {
  const walk = d => fs.readdirSync(d, { withFileTypes: true }).map(e => (e.isDirectory() ? walk(path.join(d, e.name)) : e.name.endsWith('.rs') ? fs.readFileSync(path.join(d, e.name), 'utf8') : '')).join('\n')
  return (all ??= walk(path.join(root, 'src')))
}
