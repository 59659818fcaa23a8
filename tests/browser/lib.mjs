// What the checks need around the page: arguments, the list of pages, a server, pictures, the accessibility tree.
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import zlib from 'node:zlib'

const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml', json: 'application/json', xml: 'application/xml', txt: 'text/plain', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', woff2: 'font/woff2', vtt: 'text/vtt', pdf: 'application/pdf', epub: 'application/epub+zip' }

export function files(dir, under = '') {
  return fs.readdirSync(path.join(dir, under), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(e => (e.isDirectory() ? files(dir, `${under}${e.name}/`) : e.isFile() ? [`${under}${e.name}`] : []))
}

/** The pages of a site: `{ file, lang, name, template }`. The languages are the folders with a home page of their own. */
export function pages(dir) {
  const all = files(dir).filter(f => f.endsWith('.html'))
  const langs = all.filter(f => /^[^/]+\/index\.html$/.test(f) && htmlLang(dir, f) === f.split('/')[0]).map(f => f.split('/')[0])
  const list = all.map(file => {
    const [lang, ...rest] = file.split('/')
    if (!langs.includes(lang)) return { file, lang: null, name: file.replace(/\/?index\.html$/, '') || 'languages' }
    return { file, lang, name: rest.join('/').replace(/\/?index\.html$/, '') || 'home' }
  })
  // Brochures are the pages with a list of their sections that are no film: one template.
  const brochures = new Set(list.filter(p => p.lang && !p.name.includes('/') && /<nav class="contents"/.test(fs.readFileSync(path.join(dir, p.file), 'utf8'))).map(p => p.name))
  for (const p of list) p.template = brochures.has(p.name) ? 'brochure' : p.name.split('/')[0]
  return { list, langs }
}

export function htmlLang(dir, file) {
  try { return /<html[^>]*\slang="?([\w-]+)/.exec(fs.readFileSync(path.join(dir, file), 'utf8'))?.[1] } catch { return undefined }
}

/** Every template in every language, every page of the source language to compare with, and those of `always`. */
export function sample({ list, langs }, source, always) {
  const names = [...new Set(list.filter(p => p.template === 'brochure').map(p => p.name))]
  return list.filter(p => {
    if (!p.lang || p.lang === source || p.template !== 'brochure' || always(p)) return true
    return names.indexOf(p.name) === langs.indexOf(p.lang) % names.length
  })
}

export async function serve(dir) {
  const root = path.resolve(dir)
  const server = http.createServer((q, r) => {
    let file
    try { file = path.join(root, decodeURIComponent(q.url.split('?')[0])) } catch { r.writeHead(400); return r.end() }
    if (!file.startsWith(root)) { r.writeHead(403); return r.end() }
    try {
      if (fs.statSync(file).isDirectory()) file = path.join(file, 'index.html')
      const body = fs.readFileSync(file), type = TYPES[path.extname(file).slice(1)] || 'application/octet-stream'
      r.writeHead(200, { 'content-type': /text|json|xml|javascript/.test(type) ? `${type}; charset=utf-8` : type, 'content-length': body.length }); r.end(body)
    } catch { r.writeHead(404, { 'content-type': 'text/plain' }); r.end('not found') }
  })
  await new Promise(ok => server.listen(0, '127.0.0.1', ok))
  const origin = `http://127.0.0.1:${server.address().port}`
  return { origin, url: f => `${origin}/${f.split('/').map(encodeURIComponent).join('/')}`, close: () => { server.closeAllConnections(); server.close() } }
}

/** Pixels of a PNG as Chromium writes it: 8 bits, RGB or RGBA, not interlaced. */
export function png(bytes) {
  const data = []; let at = 8, w, h, n
  while (at < bytes.length) {
    const size = bytes.readUInt32BE(at), type = bytes.toString('latin1', at + 4, at + 8), body = bytes.subarray(at + 8, at + 8 + size)
    if (type === 'IHDR') { w = body.readUInt32BE(0); h = body.readUInt32BE(4); if (body[8] !== 8 || body[12]) throw new Error('a PNG of another kind'); n = body[9] === 6 ? 4 : 3 }
    if (type === 'IDAT') data.push(body)
    at += 12 + size
  }
  const raw = zlib.inflateSync(Buffer.concat(data)), line = w * n, out = Buffer.allocUnsafe(line * h)
  for (let y = 0; y < h; y++) {
    const f = raw[y * (line + 1)], s = y * (line + 1) + 1, o = y * line, b = o - line
    for (let x = 0; x < line; x++) {
      const left = x >= n ? out[o + x - n] : 0, above = y ? out[b + x] : 0, corner = y && x >= n ? out[b + x - n] : 0
      let p = 0
      if (f === 1) p = left; else if (f === 2) p = above; else if (f === 3) p = (left + above) >> 1
      else if (f === 4) { const e = left + above - corner, i = Math.abs(e - left), j = Math.abs(e - above), k = Math.abs(e - corner); p = i <= j && i <= k ? left : j <= k ? above : corner }
      out[o + x] = raw[s + x] + p
    }
  }
  return { w, h, at: (x, y) => out.subarray(y * line + x * n, y * line + x * n + 3) }
}

const LIN = Array.from({ length: 256 }, (_, v) => ((v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4))
const light = c => .2126 * LIN[c[0]] + .7152 * LIN[c[1]] + .0722 * LIN[c[2]]

/** How many pixels of a region stand out 3:1 or more from its commonest colour; 0 is "nothing to be seen". */
export function ink(image, { l, t, w, h }) {
  const x0 = Math.max(0, Math.floor(l)), y0 = Math.max(0, Math.floor(t)), x1 = Math.min(image.w, Math.ceil(l + w)), y1 = Math.min(image.h, Math.ceil(t + h))
  const count = new Map()
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) { const c = image.at(x, y), k = (c[0] << 16) | (c[1] << 8) | c[2]; count.set(k, (count.get(k) || 0) + 1) }
  if (!count.size) return NaN
  const lum = k => light([k >> 16, (k >> 8) & 255, k & 255])
  const common = lum([...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0])
  let n = 0
  for (const [k, times] of count) { const v = lum(k); if ((Math.max(v, common) + .05) / (Math.min(v, common) + .05) >= 3) n += times }
  return n
}

// Roles that say how a page is built. Words within paragraphs are left out: they may differ between languages.
const KEPT = new Set('banner navigation main contentinfo region complementary form search article heading list listitem table row cell gridcell columnheader rowheader image link button DisclosureTriangle group figure note DescriptionList term definition paragraph blockquote caption Figcaption textbox checkbox radio separator alert status dialog video audio Iframe time'.split(' '))
const NAMED = new Set('banner navigation main contentinfo region heading image link button DisclosureTriangle group figure note columnheader rowheader textbox checkbox radio'.split(' '))

/** Chromium's own accessibility tree, without the nodes that assistive technology does not meet. */
export async function tree(cdp) {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const by = new Map(nodes.map(n => [n.nodeId, n])), out = []
  const prop = (n, k) => n.properties?.find(p => p.name === k)?.value?.value
  const text = n => (n.role?.value === 'StaticText' ? n.name?.value || '' : (n.childIds || []).map(c => by.get(c)).filter(Boolean).map(text).join(' '))
  const walk = (n, depth) => {
    const role = n.role?.value, keep = !n.ignored && KEPT.has(role)
    if (keep) out.push({ depth, role, name: (n.name?.value || '').replace(/\s+/gu, ' ').trim(), level: role === 'heading' ? prop(n, 'level') : undefined, url: prop(n, 'url'), expanded: prop(n, 'expanded'), focusable: !!prop(n, 'focusable'), text: NAMED.has(role) || role === 'listitem' || role === 'paragraph' ? text(n).replace(/\s+/gu, ' ').trim() : '' })
    for (const c of n.childIds || []) if (by.has(c)) walk(by.get(c), depth + (keep ? 1 : 0))
  }
  const top = nodes.find(n => n.role?.value === 'RootWebArea')
  walk(top, 0)
  return { title: top.name?.value || '', nodes: out }
}

/** What pages in two languages must share: not the notices, and not the lines at the end that say who translated the
 *  text and who checked it. */
export function skeleton(t) {
  const out = [], last = t.nodes.findLastIndex(n => n.role === 'heading'); let note = Infinity
  for (const [i, n] of t.nodes.entries()) {
    if (i > last && ['term', 'definition', 'DescriptionList'].includes(n.role)) continue
    if (n.depth <= note) note = Infinity
    if (n.role === 'note') note = Math.min(note, n.depth)
    if (n.depth <= note && n.role !== 'time') out.push(`${'  '.repeat(n.depth)}${n.role}${n.level ? ' ' + n.level : ''}`)
  }
  return out
}

/** The tree as a text to read and to compare: roles, levels, names; running text is left out. */
export function outline(t, info) {
  const cut = s => (s.length > 90 ? s.slice(0, 90) + '…' : s)
  // How large a file is changes with every touch of the text.
  const lasting = n => (/\.pdf$/u.test(n.url || '') ? n.name.replace(/\p{Nd}[\p{Nd}.,]*(?=\P{Nd}*$)/u, '#') : n.name)
  const lines = t.nodes.map(n => {
    const name = NAMED.has(n.role) && n.name ? ` "${cut(lasting(n))}"` : ''
    return `${'  '.repeat(n.depth)}${n.role}${n.level ? ' ' + n.level : ''}${name}${n.expanded === undefined ? '' : n.expanded ? ' (open)' : ' (closed)'}`
  })
  // Runs of equal lines, such as paragraphs, as one line with a number.
  const out = []
  for (const l of lines) { const last = out[out.length - 1]; if (last?.l === l && !l.includes('"')) last.n++; else out.push({ l, n: 1 }) }
  return [`title: ${t.title}`, `language: ${info.lang}, ${info.dir}`, '', ...out.map(x => (x.n > 1 ? `${x.l} × ${x.n}` : x.l)), ''].join('\n')
}
